import { CloudError } from '@cloud/client'
import { Button, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from 'react-router'
import { useCaller } from '#shared/api/session.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'
import { useT } from '#shared/i18n/index.ts'
import { Page } from '#shared/ui/Page.tsx'
import { Refusal } from '#shared/ui/Refusal.tsx'
import { ErrorPage } from '../ErrorPage.tsx'
import { useCounts } from './counts.ts'
import css from './overview.module.css'
import { Tiles } from './Parts.tsx'
import { Problems } from './Problems.tsx'
import { Zones } from './Zones.tsx'

/** What the cloud is made of: what is not well first, then how much of everything, then its zones. */
export function Component() {
  const caller = useCaller()
  return isRootAdmin(caller) ? <Infrastructure /> : <ErrorPage kind="missing" />
}

function Infrastructure() {
  const { t } = useT()
  const { counts, error } = useCounts()
  return (
    <Page crumbs={[{ text: t('infrastructure.title') }]}>
      <div className={css.page}>
        <header className={css.head}>
          <Title order={1}>{t('infrastructure.title')}</Title>
          <Button component={Link} to="/setup" leftSection={<IconPlus size={16} aria-hidden />}>
            {t('infrastructure.setUp')}
          </Button>
        </header>
        <div className={css.panels}>
          <Problems
            wide
            title={t('infrastructure.problems')}
            kinds={['host', 'storagepool', 'systemvm']}
            well={t('infrastructure.well')}
          />
        </div>
        {error instanceof CloudError ? <Refusal error={error} /> : <Tiles counts={counts} />}
        <Zones />
      </div>
    </Page>
  )
}

import { Button, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import { useCaller } from '#shared/api/session.ts'
import { ListActions } from '#shared/engine/actions/ListActions.tsx'
import { resourceNamed } from '#shared/engine/registry.ts'
import { isAnyAdmin, isRootAdmin } from '#shared/engine/roles.ts'
import { useT } from '#shared/i18n/index.ts'
import { Page } from '#shared/ui/Page.tsx'
import { Alerts } from './Alerts.tsx'
import { Capacity } from './Capacity.tsx'
import { type Counts, useCounts } from './counts.ts'
import { Events } from './Events.tsx'
import { Instances } from './Instances.tsx'
import { Limits } from './Limits.tsx'
import css from './overview.module.css'
import { Parts } from './Parts.tsx'
import { Problems } from './Problems.tsx'
import { Running } from './Running.tsx'

/** Where a session begins: is all well, what is there, what goes on. */
export function Component() {
  const { t } = useT()
  const caller = useCaller()
  return (
    <Page crumbs={[{ text: t('overview.title') }]}>
      <div className={css.page}>{isRootAdmin(caller) ? <OfCloud /> : <OfAccount />}</div>
    </Page>
  )
}

function OfCloud() {
  const { t } = useT()
  const { counts, ...query } = useCounts()
  return (
    <>
      <header className={css.head}>
        <Title order={1}>{t('overview.title')}</Title>
        {counts.zones !== 0 && <ListActions resource={resourceNamed('vm')} />}
      </header>
      {counts.zones === 0 ? <NoZone /> : <Whole counts={counts} query={query} />}
    </>
  )
}

function Whole({ counts, query }: { counts: Counts; query: Omit<ReturnType<typeof useCounts>, 'counts'> }) {
  const { t } = useT()
  return (
    <div className={css.panels}>
      <Problems title={t('overview.hostsInTrouble')} kinds={['host']} well={t('overview.hostsWell')} />
      <Alerts />
      <Capacity />
      <Instances title={t('overview.instances')} />
      <Running />
      <Parts counts={counts} query={query} />
      <Events wide />
    </div>
  )
}

/** A cloud that is still to be built. */
function NoZone() {
  const { t } = useT()
  return (
    <>
      <section className={css.begin}>
        <Title order={2}>{t('overview.noZone')}</Title>
        <Text c="dimmed" maw={560}>
          {t('about.zone')}
        </Text>
        <Button component={Link} to="/setup" mt="sm">
          {t('infrastructure.setUp')}
        </Button>
      </section>
      <div className={css.panels}>
        <Events wide />
      </div>
    </>
  )
}

function OfAccount() {
  const { t } = useT()
  const caller = useCaller()
  return (
    <>
      <header className={css.head}>
        <Title order={1}>{t('overview.title')}</Title>
        <ListActions resource={resourceNamed('vm')} />
      </header>
      <div className={css.panels}>
        <Instances
          wide
          title={t(isAnyAdmin(caller) ? 'overview.domainInstances' : 'overview.yourInstances')}
        />
        <Limits />
        <div className={css.stack}>
          <Running />
          <Events />
        </div>
      </div>
    </>
  )
}

import { CloudError } from '@cloud/client'
import { Button, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { listQuery } from '#shared/api/lists.ts'
import { useCaller } from '#shared/api/session.ts'
import { pathTo, resourceNamed } from '#shared/engine/registry.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'
import { useT } from '#shared/i18n/index.ts'
import { Page } from '#shared/ui/Page.tsx'
import { Refusal } from '#shared/ui/Refusal.tsx'
import { LaunchForm } from './LaunchForm.tsx'
import css from './launch.module.css'
import { Nothing } from './Nothing.tsx'

/** Six fields to an instance, with what it takes and what it will be beside them. */
export function Component() {
  const { t } = useT()
  const vm = resourceNamed('vm')
  return (
    <Page
      crumbs={[
        { text: t('resource.vm', { count: 2 }), to: pathTo(vm) },
        { text: t('action.deployVirtualMachine') },
      ]}
    >
      <Launch />
    </Page>
  )
}

function Launch() {
  const { t } = useT()
  const caller = useCaller()
  const query = useQuery(listQuery('listZones', { page: 1, pagesize: 2 }))
  if (query.error instanceof CloudError && !query.data)
    return (
      <div className={css.page}>
        <Refusal error={query.error} />
      </div>
    )
  if (!query.data)
    return (
      <div className={css.page} role="group" aria-busy="true" aria-label={t('common.loading')}>
        <Skeleton height={28} width={240} mb="lg" />
        <Skeleton height={320} maw={720} />
      </div>
    )
  const { rows, count } = query.data
  if (count === 0)
    return (
      <Nothing
        title={t('launch.noZone')}
        why={t(isRootAdmin(caller) ? 'launch.noZoneAdmin' : 'launch.noZoneUser')}
      >
        {isRootAdmin(caller) && (
          <Button component={Link} to="/setup">
            {t('launch.setUp')}
          </Button>
        )}
      </Nothing>
    )
  return <LaunchForm only={count === 1 ? rows[0] : undefined} />
}

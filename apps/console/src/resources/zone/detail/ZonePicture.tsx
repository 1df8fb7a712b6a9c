import type { ListCommand } from '@cloud/contract'
import { Skeleton } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { listQuery } from '#shared/api/lists.ts'
import type { ResourceRow } from '#shared/engine/declare.ts'
import { useT } from '#shared/i18n/index.ts'
import { Picture } from '#shared/picture/index.ts'
import { type Contents, zonePicture } from './zone-picture.ts'
import css from './zone.module.css'

/** Rows of each list that are drawn; the tabs of the zone have them all. */
const DRAWN = 200

const lists: Readonly<Record<keyof Contents, readonly [ListCommand, Readonly<Record<string, unknown>>]>> = {
  pods: ['listPods', {}],
  clusters: ['listClusters', {}],
  hosts: ['listHosts', { type: 'Routing' }],
  pools: ['listStoragePools', {}],
  stores: ['listImageStores', {}],
  systemVms: ['listSystemVms', {}],
}
const names = Object.keys(lists) as (keyof Contents)[]

/** A zone as a picture that is kept up to date, its list under it.
 *  @param here the page is about this zone */
export function ZonePicture({ row, here = false }: { row: ResourceRow; here?: boolean }) {
  const { t } = useT()
  const { contents, missing } = useContents(row.id)
  if (!contents)
    return <Skeleton height={180} role="group" aria-busy="true" aria-label={t('common.loading')} />
  const words = { cpu: t('field.cpuallocated'), memory: t('field.memoryallocatedbytes') }
  return (
    <>
      <Picture zone={{ ...zonePicture(row, contents, words), here }} />
      {missing > 0 && <p className={css.quiet}>{t('zone.notDrawn', { count: missing })}</p>}
    </>
  )
}

/** The lists of the zone; what the caller may not see of it is left out. */
function useContents(zoneid: string) {
  return useQueries({
    queries: names.map(name => {
      const [list, more] = lists[name]
      return listQuery(list, { zoneid, ...more, page: 1, pagesize: DRAWN }, ['state', 'resourcestate'])
    }),
    combine: answers => ({
      contents: answers.every(a => !a.isPending)
        ? (Object.fromEntries(names.map((n, i) => [n, answers[i]?.data?.rows ?? []])) as unknown as Contents)
        : undefined,
      missing: answers.reduce((sum, { data }) => sum + (data ? data.count - data.rows.length : 0), 0),
    }),
  })
}

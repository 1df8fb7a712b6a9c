import type { TemplateResponse } from '@cloud/contract'
import { useQuery } from '@tanstack/react-query'
import { listQuery } from '#shared/api/lists.ts'
import { useCaller } from '#shared/api/session.ts'
import { isAnyAdmin } from '#shared/engine/roles.ts'

/** Which templates of a zone can be started from: how many, and those that cannot yet, with their status. */
export function useReadiness(zoneid: string): { ready: number | undefined; waiting: TemplateResponse[] } {
  const caller = useCaller()
  const enabled = zoneid !== ''
  const ready = useQuery({
    ...listQuery('listTemplates', {
      templatefilter: 'executable',
      listall: true,
      zoneid,
      isready: true,
      page: 1,
      pagesize: 1,
    }),
    enabled,
  })
  const other = useQuery({
    ...listQuery('listTemplates', {
      templatefilter: isAnyAdmin(caller) ? 'all' : 'self',
      listall: true,
      zoneid,
      isready: false,
      page: 1,
      pagesize: 20,
    }),
    enabled,
  })
  const waiting = (other.data?.rows ?? []) as readonly TemplateResponse[]
  return {
    ready: enabled ? ready.data?.count : undefined,
    waiting: waiting.filter(one => one.isready !== true && one.templatetype !== 'SYSTEM'),
  }
}

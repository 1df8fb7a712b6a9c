import { sql, type RawBuilder } from 'kysely'
import type { ReadCtx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import type { Step } from '#kernel/job.ts'
import { listOf, type ListOptions } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import type { Read, Row } from '#ports/db.ts'
import { internalLb } from './domain/providers.ts'
import { elementView } from './view.ts'

/** Elements of load balancers inside networks. */
export const ofInternalLb: RawBuilder<boolean> = sql<boolean>`providerId in (
  select id from networkServiceProvider where name = ${internalLb})`
/** All others: those of routers. */
export const ofRouters: RawBuilder<boolean> = sql<boolean>`not ${ofInternalLb}`

/** @param kind `ofInternalLb` or `ofRouters` */
export const listElements = (
  ctx: ReadCtx,
  p: ListOptions<'virtualRouterElement'>['params'] & { nspid?: number; enabled?: boolean },
  kind: RawBuilder<boolean>,
) =>
  listOf(
    ctx,
    {
      table: 'virtualRouterElement',
      params: p,
      where: [
        kind,
        p.nspid !== undefined && sql`providerId = ${p.nspid}`,
        p.enabled !== undefined && sql`enabled = ${p.enabled ? 1 : 0}`,
      ],
    },
    elementView,
  )

/** @throws CloudError PARAM_ERROR when it is that of another kind, or removed */
export const routerElement = (read: Read, id: number) => elementOf(read, id, false)
/** @throws CloudError PARAM_ERROR when it is that of another kind, or removed */
export const internalLbElement = (read: Read, id: number) => elementOf(read, id, true)

function elementOf(read: Read, id: number, internal: boolean): Row<'virtualRouterElement'> {
  const element = living(read, 'virtualRouterElement', id, 'element')
  const { name } = read.row('networkServiceProvider', element.providerId)
  if ((name === internalLb) !== internal)
    throw invalid(`The element ${element.uuid} is that of ${name}; configure it with the command for those.`)
  return element
}

export const configure: Step<{ id: number; enabled: boolean }>[] = [
  {
    name: 'change',
    run: job => tx => {
      const { id, enabled } = job.data
      tx.update('virtualRouterElement', id, { enabled: enabled ? 1 : 0 })
    },
  },
]

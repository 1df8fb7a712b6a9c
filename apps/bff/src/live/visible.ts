import { listsOf } from '#live/kinds.ts'
import type { BackendChange } from '#ports/backend.ts'

/** What decides about a reader: the facts of the session, and the commands that its role may call. */
export interface Viewer {
  /** name of the account, unique in its domain */
  account: string
  domainid: string
  /** number of the account type as text: 0 user, 1 root admin, 2 domain admin, 3 resource admin */
  type: string
  /** tells apart who may call different commands */
  role: string
  commands: ReadonlySet<string>
}

/** Whether a list call of this reader could show the thing that has changed. In doubt it could not. */
export function visible(viewer: Viewer, { kind, audience }: BackendChange): boolean {
  const [list] = listsOf.get(kind) ?? []
  if (list === undefined || !viewer.commands.has(list)) return false
  if (audience.to === 'everybody' || viewer.type === '1') return true
  if (audience.to === 'operators') return false
  const { account, domainids } = audience
  if (account === viewer.account && domainids.at(-1) === viewer.domainid) return true
  return (viewer.type === '2' || viewer.type === '3') && domainids.includes(viewer.domainid)
}

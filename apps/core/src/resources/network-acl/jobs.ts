import type { EventNote } from '#kernel/command.ts'
import type { JobStart } from '#kernel/job.ts'
import type { Read, Row } from '#ports/db.ts'

const owner = (acl: Row<'networkAcl'>): Partial<EventNote> =>
  acl.accountId === null ? {} : { accountId: acl.accountId }

/** What the jobs about a list have in common. @param doing e.g. `deleting the ACL list` */
export const aboutAcl = <D extends object>(acl: Row<'networkAcl'>, data: D, doing: string): JobStart<D> => ({
  data,
  serial: `acl:${acl.id}`,
  instance: { type: 'NetworkAcl', uuid: acl.uuid },
  event: { description: `${doing} ${acl.name}`, ...owner(acl) },
})

/** What the jobs about one item have in common: those of one list run one after the other. */
export function aboutItem<D extends object>(
  read: Read,
  item: Row<'networkAclItem'>,
  data: D,
  doing: string,
): JobStart<D> {
  const acl = read.row('networkAcl', item.aclId)
  return {
    data,
    serial: `acl:${acl.id}`,
    instance: { type: 'NetworkAclItem', uuid: item.uuid },
    event: { description: `${doing} item ${item.number} of the ACL list ${acl.name}`, ...owner(acl) },
  }
}

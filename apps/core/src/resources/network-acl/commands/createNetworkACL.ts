import { isRootAdmin } from '#kernel/caller.ts'
import { asyncCommand, type Ctx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import type { Row } from '#ports/db.ts'
import { cidrsOf } from '../../firewall/index.ts'
import { aboutItem } from '../jobs.ts'
import { actionOf, directionOf, numberFor, ownAcl, trafficOfItem } from '../store.ts'
import { aclItemView } from '../view.ts'

export const createNetworkACL = asyncCommand('createNetworkACL', {
  description: 'Adds an item to an ACL list, at the number that is given or behind the last.',
  params: [
    'aclid',
    'networkid',
    'number',
    'action',
    'traffictype',
    'protocol',
    'startport',
    'endport',
    'icmptype',
    'icmpcode',
    'cidrlist',
    'reason',
    'fordisplay',
  ],
  accept(ctx, p) {
    const { tx, ids, clock, caller } = ctx
    const acl = wantedAcl(ctx, p)
    const cidrs = cidrsOf(p.cidrlist)
    const uuid = ids.uuid()
    const id = tx.insert('networkAclItem', {
      uuid,
      aclId: acl.id,
      number: numberFor(tx, acl, p.number),
      action: actionOf(p.action || 'Allow'),
      trafficType: directionOf(p.traffictype || 'Ingress'),
      ...trafficOfItem(p),
      cidrs: JSON.stringify(cidrs.length > 0 ? cidrs : ['0.0.0.0/0']),
      reason: p.reason || null,
      state: 'Add',
      displayItem: p.fordisplay === false ? 0 : 1,
      created: clock.now(),
      removed: null,
    })
    ctx.changes.emit(tx, 'networkacl', uuid)
    const data = { id, full: isRootAdmin(caller) }
    return { ...aboutItem(tx, tx.row('networkAclItem', id), data, 'adding'), id: uuid }
  },
  steps: [
    {
      name: 'apply',
      run: job => tx => {
        tx.update('networkAclItem', job.data.id, { state: 'Active' })
        job.changes.emit(tx, 'networkacl', tx.row('networkAclItem', job.data.id).uuid)
      },
    },
  ],
  failed: ({ tx, clock }, { id }) => tx.update('networkAclItem', id, { removed: clock.now() }),
  result: (read, { id, full }) => one((rows, ids) => aclItemView(rows, ids, full), read, id),
})

/** @throws CloudError PARAM_ERROR when neither a list nor a tier is named, or the list is the system's */
function wantedAcl({ tx }: Ctx, p: { aclid?: number; networkid?: number }): Row<'networkAcl'> {
  if (p.aclid !== undefined) return ownAcl(tx, p.aclid)
  if (p.networkid === undefined)
    throw invalid('Name the ACL list by aclid, or the tier that has it by networkid.')
  const { name, aclId } = living(tx, 'network', p.networkid, 'network')
  if (aclId === null)
    throw invalid(`Network ${name} is no tier of a VPC and has no ACL list; it has a firewall.`)
  return ownAcl(tx, aclId)
}

import { isRootAdmin } from '#kernel/caller.ts'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { aboutAcl } from '../jobs.ts'
import { aclView } from '../view.ts'

export const createNetworkACLList = asyncCommand('createNetworkACLList', {
  description: 'Makes an empty list of rules for the tiers and private gateways of a VPC.',
  params: ['name', 'description', 'vpcid', 'fordisplay'],
  accept(ctx, p) {
    const { tx, ids, clock, caller } = ctx
    if (p.vpcid === undefined) throw invalid('Name the VPC by vpcid: every ACL list belongs to one.')
    const vpc = living(tx, 'vpc', p.vpcid, 'VPC')
    if (vpc.state !== 'Enabled') throw invalid(`VPC ${vpc.name} is ${vpc.state}: it is being deleted.`)
    const uuid = ids.uuid()
    const id = tx.insert('networkAcl', {
      uuid,
      name: p.name,
      description: p.description || null,
      vpcId: vpc.id,
      accountId: vpc.accountId,
      displayAcl: p.fordisplay === false ? 0 : 1,
      created: clock.now(),
      removed: null,
    })
    ctx.changes.emit(tx, 'networkacllist', uuid)
    const data = { id, full: isRootAdmin(caller) }
    return { ...aboutAcl(tx.row('networkAcl', id), data, 'creating the ACL list'), id: uuid }
  },
  steps: [],
  result: (read, { id, full }) => one((rows, ids) => aclView(rows, ids, full), read, id),
})

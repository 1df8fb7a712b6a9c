import { isRootAdmin } from '#kernel/caller.ts'
import { asyncCommand } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { opt } from '#kernel/wire.ts'
import { cidrsOf } from '../../firewall/index.ts'
import { aboutItem } from '../jobs.ts'
import { actionOf, directionOf, numberFor, ownAcl, trafficOfItem } from '../store.ts'
import { aclItemView } from '../view.ts'

export const updateNetworkACLItem = asyncCommand('updateNetworkACLItem', {
  description: 'Changes an item of an ACL list; with partialupgrade=false what is not named is emptied.',
  params: [
    'id',
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
    'partialupgrade',
    'fordisplay',
  ],
  accept({ tx, caller }, p) {
    const item = living(tx, 'networkAclItem', p.id, 'ACL item')
    const acl = ownAcl(tx, item.aclId)
    const part = p.partialupgrade ?? true
    const protocol = p.protocol || item.protocol
    // ports and ICMP types of the old protocol mean nothing to another one
    const kept = part && protocol.toLowerCase() === item.protocol ? item : undefined
    const traffic = trafficOfItem({
      protocol,
      startport: p.startport ?? opt(kept?.startPort),
      endport: p.endport ?? opt(kept?.endPort),
      icmptype: p.icmptype ?? opt(kept?.icmpType),
      icmpcode: p.icmpcode ?? opt(kept?.icmpCode),
    })
    const cidrs = cidrsOf(p.cidrlist)
    const patch = {
      ...traffic,
      number: p.number === undefined ? item.number : numberFor(tx, acl, p.number, item.id),
      action: p.action ? actionOf(p.action) : part ? item.action : 'Allow',
      trafficType: p.traffictype ? directionOf(p.traffictype) : part ? item.trafficType : 'Ingress',
      cidrs: cidrs.length > 0 ? JSON.stringify(cidrs) : part ? item.cidrs : '["0.0.0.0/0"]',
      reason: p.reason === undefined ? (part ? item.reason : null) : p.reason || null,
      ...(p.fordisplay !== undefined && { displayItem: p.fordisplay ? (1 as const) : (0 as const) }),
    } as const
    return aboutItem(tx, item, { id: item.id, patch, full: isRootAdmin(caller) }, 'changing')
  },
  steps: [
    {
      name: 'change',
      run: job => tx => {
        const { id, patch } = job.data
        const { uuid, aclId } = living(tx, 'networkAclItem', id, 'ACL item')
        numberFor(tx, ownAcl(tx, aclId), patch.number, id)
        tx.update('networkAclItem', id, patch)
        job.changes.emit(tx, 'networkacl', uuid)
      },
    },
  ],
  result: (read, { id, full }) => one((rows, ids) => aclItemView(rows, ids, full), read, id),
})

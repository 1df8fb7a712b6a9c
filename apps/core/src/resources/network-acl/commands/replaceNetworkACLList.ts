import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { requireAclOfVpc } from '../store.ts'

export const replaceNetworkACLList = asyncCommand('replaceNetworkACLList', {
  description: 'Gives a tier another ACL list.',
  params: ['aclid', 'networkid'],
  accept({ tx }, p) {
    if (p.networkid === undefined) throw invalid('Name the tier by networkid.')
    const data = { aclId: p.aclid, networkId: p.networkid }
    const tier = tierFor(tx, data)
    return {
      data,
      serial: `network:${tier.id}`,
      instance: { type: 'Network', uuid: tier.uuid },
      event: {
        description: `giving tier ${tier.name} the ACL list ${tx.row('networkAcl', p.aclid).name}`,
        ...(tier.accountId !== null && { accountId: tier.accountId }),
      },
    }
  },
  steps: [
    {
      name: 'replace',
      run: job => tx => {
        const { id, uuid } = tierFor(tx, job.data)
        tx.update('network', id, { aclId: job.data.aclId })
        job.changes.emit(tx, 'network', uuid)
      },
    },
  ],
  result: () => success(),
})

/** @throws CloudError PARAM_ERROR when it is no tier, has no use for lists, or the list is of another VPC */
function tierFor(read: Read, { aclId, networkId }: { aclId: number; networkId: number }): Row<'network'> {
  const network = living(read, 'network', networkId, 'network')
  if (network.vpcId === null) throw invalid(`Network ${network.name} is no tier of a VPC; it has a firewall.`)
  const { services, name } = read.row('networkOffering', network.offeringId)
  if (!('NetworkACL' in (JSON.parse(services) as object)))
    throw invalid(`Tier ${network.name} has not the service NetworkACL: its offering ${name} lacks it.`)
  requireAclOfVpc(read, aclId, read.row('vpc', network.vpcId))
  return network
}

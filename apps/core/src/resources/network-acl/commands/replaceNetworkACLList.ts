import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { requireAclOfVpc } from '../store.ts'

export const replaceNetworkACLList = asyncCommand('replaceNetworkACLList', {
  description: 'Gives a tier or a private gateway another ACL list.',
  params: ['aclid', 'networkid', 'gatewayid'],
  accept({ tx }, { aclid: aclId, networkid: networkId, gatewayid: gatewayId }) {
    if ((networkId === undefined) === (gatewayId === undefined))
      throw invalid('Name either the tier by networkid, or the private gateway by gatewayid.')
    const data = { aclId, networkId, gatewayId }
    const { what, accountId, ...job } = holderOf(tx, data)
    return {
      data,
      ...job,
      event: {
        description: `giving ${what} the ACL list ${tx.row('networkAcl', aclId).name}`,
        ...(accountId !== null && { accountId }),
      },
    }
  },
  steps: [
    {
      name: 'replace',
      run: job => tx => {
        const { aclId, networkId, gatewayId } = job.data
        const { instance } = holderOf(tx, job.data)
        if (networkId !== undefined) tx.update('network', networkId, { aclId })
        if (gatewayId !== undefined) tx.update('privateGateway', gatewayId, { aclId })
        job.changes.emit(tx, instance.type.toLowerCase(), instance.uuid)
      },
    },
  ],
  result: () => success(),
})

interface Wish {
  aclId: number
  networkId: number | undefined
  gatewayId: number | undefined
}

/** What gets the list. @throws CloudError PARAM_ERROR when it has no use for lists, or this one is of another VPC */
function holderOf(read: Read, { aclId, networkId, gatewayId }: Wish) {
  if (gatewayId !== undefined) {
    const { uuid, ip, vpcId, accountId } = living(read, 'privateGateway', gatewayId, 'private gateway')
    requireAclOfVpc(read, aclId, read.row('vpc', vpcId))
    const instance = { type: 'PrivateGateway', uuid }
    return { what: `the private gateway ${ip}`, serial: `vpc:${vpcId}`, instance, accountId }
  }
  const { id, uuid, name, accountId } = tierFor(read, aclId, networkId ?? 0)
  return { what: `tier ${name}`, serial: `network:${id}`, instance: { type: 'Network', uuid }, accountId }
}

function tierFor(read: Read, aclId: number, networkId: number): Row<'network'> {
  const network = living(read, 'network', networkId, 'network')
  if (network.vpcId === null) throw invalid(`Network ${network.name} is no tier of a VPC; it has a firewall.`)
  const { services, name } = read.row('networkOffering', network.offeringId)
  if (!('NetworkACL' in (JSON.parse(services) as object)))
    throw invalid(`Tier ${network.name} has not the service NetworkACL: its offering ${name} lacks it.`)
  requireAclOfVpc(read, aclId, read.row('vpc', network.vpcId))
  return network
}

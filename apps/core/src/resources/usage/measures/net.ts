import { sql } from 'kysely'
import type { Row } from '#ports/db.ts'
import { measured } from '../types.ts'
import type { Measure } from '../use.ts'

/** A public address counts while an account has it; those of system VMs are nobody's. */
export const addressUses: Measure = (read, uuid) => {
  const ip = read.get(sql<Row<'publicIp'> & { network: string | null; vpc: string | null }>`
    select i.*, n.uuid as network, v.uuid as vpc from publicIp i
      left join network n on n.id = i.networkId left join vpc v on v.id = i.vpcId where i.uuid = ${uuid}`)
  if (!ip || ip.accountId === null || ip.takenBy !== null) return []
  if (ip.state !== 'Allocated' && ip.state !== 'Releasing') return []
  return [
    {
      type: measured.ipAddress,
      usageId: ip.uuid,
      accountId: ip.accountId,
      zoneId: ip.zoneId,
      facts: { issourcenat: ip.sourceNat === 1, issystem: false, networkid: ip.network, vpcid: ip.vpc },
      about: { name: ip.ip, description: `Public address ${ip.ip} (${ip.uuid})` },
    },
  ]
}

const ruleTypes = new Map<string, readonly [type: number, words: string]>([
  ['PortForwarding', [measured.portForwarding, 'Port forwarding rule']],
  ['StaticNat', [measured.portForwarding, 'Port forwarding rule']],
  ['LoadBalancing', [measured.loadBalancer, 'Load balancer rule']],
])

export const ruleUses: Measure = (read, uuid) => {
  const rule = read.get(sql<Row<'networkRule'> & { zoneId: number; network: string }>`
    select r.*, n.zoneId, n.uuid as network from networkRule r join network n on n.id = r.networkId where r.uuid = ${uuid}`)
  const [type, words] = (rule && ruleTypes.get(rule.purpose)) ?? []
  if (!rule || rule.removed !== null || type === undefined) return []
  return [
    {
      type,
      usageId: rule.uuid,
      accountId: rule.accountId,
      zoneId: rule.zoneId,
      facts: { networkid: rule.network },
      about: { description: `${words ?? ''} (${rule.uuid})` },
    },
  ]
}

/** VPN users belong to no zone. */
export const vpnUserUses: Measure = (read, uuid) => {
  const user = read.get(sql<Row<'vpnUser'>>`select * from vpnUser where uuid = ${uuid}`)
  if (!user || user.removed !== null) return []
  return [
    {
      type: measured.vpnUser,
      usageId: user.uuid,
      accountId: user.accountId,
      zoneId: 0,
      facts: {},
      about: { name: user.username, description: `VPN user ${user.username} (${user.uuid})` },
    },
  ]
}

/** Networks that one account has for itself. */
export const networkUses: Measure = (read, uuid) => {
  const network = read.get(sql<Row<'network'> & { offering: string; offeringUuid: string }>`
    select n.*, o.name as offering, o.uuid as offeringUuid
    from network n join networkOffering o on o.id = n.offeringId where n.uuid = ${uuid}`)
  if (!network || network.removed !== null || network.accountId === null) return []
  return [
    {
      type: measured.network,
      usageId: network.uuid,
      accountId: network.accountId,
      zoneId: network.zoneId,
      facts: { networkid: network.uuid, offeringid: network.offeringUuid },
      about: {
        name: network.name,
        description: `Network usage of ${network.name} (${network.uuid}) with offering ${network.offering}`,
      },
    },
  ]
}

export const vpcUses: Measure = (read, uuid) => {
  const vpc = read.get(sql<Row<'vpc'> & { offering: string; offeringUuid: string }>`
    select v.*, o.name as offering, o.uuid as offeringUuid
    from vpc v join vpcOffering o on o.id = v.offeringId where v.uuid = ${uuid}`)
  if (!vpc || vpc.removed !== null) return []
  return [
    {
      type: measured.vpc,
      usageId: vpc.uuid,
      accountId: vpc.accountId,
      zoneId: vpc.zoneId,
      facts: { offeringid: vpc.offeringUuid },
      about: {
        name: vpc.name,
        description: `VPC usage of ${vpc.name} (${vpc.uuid}) with offering ${vpc.offering}`,
      },
    },
  ]
}

import type { Entity } from '@cloud/contract'
import { opt } from '#kernel/wire.ts'
import type { Row } from '#ports/db.ts'
import type { NicRow } from './view-rows.ts'

/** An interface inside its instance, and in a list of interfaces. */
export const nicFields = (
  nic: NicRow,
  secondary: readonly Row<'nicSecondaryIp'>[],
): Entity<'listNics'> & { id: string } => ({
  id: nic.uuid,
  networkid: nic.networkUuid,
  networkname: nic.networkName,
  ...(nic.ip !== null && {
    netmask: opt(nic.netmask),
    gateway: opt(nic.gateway),
    ipaddress: nic.ip,
    ...(nic.guestType === 'Isolated' && { isolationuri: opt(nic.broadcastUri) }),
    broadcasturi: opt(nic.broadcastUri),
    macaddress: nic.mac,
  }),
  traffictype: nic.trafficType,
  type: nic.guestType,
  isdefault: nic.isDefault === 1,
  secondaryip: secondary.map(({ uuid, ip, description }) => ({
    id: uuid,
    ipaddress: ip,
    ...(description !== null && { description }),
  })),
  extradhcpoption: [],
  deviceid: String(nic.deviceId),
  enabled: true,
  vpcid: opt(nic.vpcUuid),
  vpcname: opt(nic.vpcName),
})

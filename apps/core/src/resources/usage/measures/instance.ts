import { sql } from 'kysely'
import type { Read, Row } from '#ports/db.ts'
import { measured } from '../types.ts'
import type { Measure, Use } from '../use.ts'

type InstanceRow = Row<'vm'> & {
  offering: string
  offeringUuid: string
  template: string | null
  templateUuid: string | null
  osUuid: string | null
}

const allocated = new Set(['Starting', 'Running', 'Stopping', 'Stopped', 'Migrating', 'Restoring', 'Unknown'])
const running = new Set(['Running', 'Stopping', 'Migrating'])

/** An instance is allocated until it is destroyed, and runs until it has stopped. */
export const instanceUses: Measure = (read, uuid) => {
  const vm = read.get(sql<InstanceRow>`
    select v.*, s.name as offering, s.uuid as offeringUuid, t.name as template, t.uuid as templateUuid, o.uuid as osUuid
    from vm v join serviceOffering s on s.id = v.serviceOfferingId
      left join template t on t.id = v.templateId left join osType o on o.id = v.osTypeId
    where v.uuid = ${uuid}`)
  if (!vm || vm.kind !== 'User' || vm.removed !== null || !allocated.has(vm.state)) return []
  const uses = [time(vm, measured.allocatedVm, 'Allocated'), ...interfaces(read, vm)]
  return running.has(vm.state)
    ? [time(vm, measured.runningVm, 'Running'), ...uses, ...groups(read, vm)]
    : uses
}

const called = (vm: InstanceRow) => `${vm.name} (${vm.instanceName}) (${vm.uuid})`

const time = (vm: InstanceRow, type: number, word: string): Use => ({
  type,
  usageId: vm.uuid,
  accountId: vm.accountId,
  zoneId: vm.zoneId,
  facts: {
    virtualmachineid: vm.uuid,
    offeringid: vm.offeringUuid,
    templateid: vm.templateUuid,
    ostypeid: vm.osUuid,
    type: vm.hypervisor,
    cpunumber: vm.cpuCores,
    cpuspeed: vm.cpuMhz,
    memory: vm.memoryMiB,
  },
  about: {
    name: vm.displayName ?? vm.name,
    description: `${word} time of VM ${called(vm)} using service offering ${vm.offering} (${vm.offeringUuid})${
      vm.template === null ? '' : ` and template ${vm.template} (${vm.templateUuid ?? ''})`
    }`,
  },
})

type NicRow = { uuid: string; isDefault: 0 | 1; network: string; offering: string; offeringUuid: string }

function interfaces(read: Read, vm: InstanceRow): Use[] {
  const nics = read.all(sql<NicRow>`
    select n.uuid, n.isDefault, w.uuid as network, o.name as offering, o.uuid as offeringUuid
    from nic n join network w on w.id = n.networkId join networkOffering o on o.id = w.offeringId
    where n.vmId = ${vm.id} and n.removed is null`)
  return nics.map(nic => ({
    type: measured.networkOffering,
    part: nic.uuid,
    usageId: nic.offeringUuid,
    accountId: vm.accountId,
    zoneId: vm.zoneId,
    facts: {
      virtualmachineid: vm.uuid,
      offeringid: nic.offeringUuid,
      networkid: nic.network,
      isdefault: nic.isDefault === 1,
    },
    about: {
      name: vm.displayName ?? vm.name,
      description: `Network offering ${nic.offering} (${nic.offeringUuid}) for VM ${called(vm)}`,
    },
  }))
}

function groups(read: Read, vm: InstanceRow): Use[] {
  const joined = read.all(sql<{ uuid: string; name: string }>`
    select g.uuid, g.name from vmSecurityGroup m join securityGroup g on g.id = m.groupId where m.vmId = ${vm.id}`)
  return joined.map(({ uuid, name }) => ({
    type: measured.securityGroup,
    part: uuid,
    usageId: uuid,
    accountId: vm.accountId,
    zoneId: vm.zoneId,
    facts: { virtualmachineid: vm.uuid },
    about: { name, description: `Security group ${name} (${uuid}) for VM ${called(vm)}` },
  }))
}

import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import { requireNetworkUse } from '../../network/index.ts'
import { requireFreeName } from '../create.ts'
import { insertNic, releaseNic } from '../nics.ts'
import { addressNic, homeOf } from '../phases/index.ts'
import { instance, nicsOf, requireSettled } from '../store.ts'
import { accepted, outcome, type VmData } from '../work.ts'

interface Data extends VmData {
  networkId: number
  ip: string | null
  mac: string | null
  nicId: number | null
}

export const addNicToVirtualMachine = asyncCommand('addNicToVirtualMachine', {
  description: 'Puts an instance into one more network.',
  params: ['virtualmachineid', 'networkid', 'ipaddress', 'macaddress'],
  accept(ctx, p) {
    const { tx } = ctx
    const vm = instance(tx, 'addNicToVirtualMachine', p.virtualmachineid)
    const network = living(tx, 'network', p.networkid, 'network')
    if (tx.row('zone', vm.zoneId).networkType === 'Basic')
      throw invalid('An instance in a zone of type Basic has one interface, in the network of its pod.')
    if (network.zoneId !== vm.zoneId) throw invalid(`The network ${network.name} is in another zone.`)
    requireNetworkUse(tx, ctx.caller, network, vm.accountId)
    return accepted(ctx, vm, 'adding an interface to', {
      networkId: network.id,
      ip: p.ipaddress ?? null,
      mac: p.macaddress ?? null,
      nicId: null as number | null,
    })
  },
  steps: [
    step<Data>('take', job => (tx, data) => {
      const vm = requireSettled(tx, data.vmId)
      const network = living(tx, 'network', data.networkId, 'network')
      const nics = nicsOf(tx, vm.id)
      if (nics.some(nic => nic.networkId === network.id))
        throw invalid(`The instance ${vm.name} is in the network ${network.name} already.`)
      requireFreeName(tx, vm.name, [network], vm.id)
      data.nicId = insertNic(tx, job, vm.id, {
        network,
        deviceId: Math.max(-1, ...nics.map(nic => nic.deviceId)) + 1,
        ip: data.ip ?? undefined,
        mac: data.mac ?? undefined,
        isDefault: nics.length === 0,
      })
      if (vm.state === 'Running') addressNic(tx, job, data.nicId)
    }),
    step<Data>('plug', async job => {
      const { vm, nic, home } = job.read(read => {
        const row = read.row('vm', job.data.vmId)
        return { vm: row, nic: read.row('nic', job.data.nicId ?? 0), home: homeOf(job, read, row) }
      })
      const networkUuid = job.read(read => read.row('network', job.data.networkId).uuid)
      await home?.driver.plugNic({ mac: nic.mac, ip: nic.ip, networkUuid }, vm.uuid, home.host)
      return tx => job.changes.emit(tx, 'virtualmachine', vm.uuid)
    }),
  ],
  failed({ tx, clock }, { nicId }) {
    if (nicId !== null) releaseNic(tx, { clock }, tx.row('nic', nicId))
  },
  result: outcome,
})

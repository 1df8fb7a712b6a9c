import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { nicInUse } from '../hooks.ts'
import { nicOfVm, releaseNic } from '../nics.ts'
import { homeOf } from '../phases/index.ts'
import { instance, requireSettled } from '../store.ts'
import { accepted, outcome, type VmData } from '../work.ts'

interface Data extends VmData {
  nicId: number
}

export const removeNicFromVirtualMachine = asyncCommand('removeNicFromVirtualMachine', {
  description: 'Takes an instance out of a network.',
  params: ['virtualmachineid', 'nicid'],
  accept(ctx, p) {
    const vm = instance(ctx.tx, 'removeNicFromVirtualMachine', p.virtualmachineid)
    nicOfVm(ctx.tx, vm, p.nicid)
    return accepted(ctx, vm, 'removing an interface from', { nicId: p.nicid })
  },
  steps: [
    step<Data>('unplug', async job => {
      const { vm, nic, home } = job.read(read => {
        const row = requireSettled(read, job.data.vmId)
        const old = nicOfVm(read, row, job.data.nicId)
        if (old.isDefault === 1)
          throw invalid(`The default interface of ${row.name} stays; make another one the default first.`)
        const use = nicInUse.call(read, old.id).find(why => why !== null)
        if (use) throw invalid(`The interface is in use: ${use}. Delete that first.`)
        return { vm: row, nic: old, home: homeOf(job, read, row) }
      })
      await home?.driver.unplugNic(nic.mac, vm.uuid, home.host)
      return tx => {
        releaseNic(tx, job, nic)
        job.changes.emit(tx, 'virtualmachine', vm.uuid)
      }
    }),
  ],
  result: outcome,
})

import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { homeOf } from '../phases/index.ts'
import { instance, requireSettled } from '../store.ts'
import { accepted, outcome, type VmData } from '../work.ts'

export const detachIso = asyncCommand('detachIso', {
  description: 'Takes the ISO out of the CD drive of an instance.',
  params: ['virtualmachineid', 'id', 'forced'],
  accept(ctx, p) {
    const vm = instance(ctx.tx, 'detachIso', p.virtualmachineid)
    if (vm.isoId === null) throw invalid(`The instance ${vm.name} has no ISO in its drive.`)
    if (p.id !== undefined && p.id !== vm.isoId)
      throw invalid(`The instance ${vm.name} has another ISO in its drive; list it again.`)
    return accepted(ctx, vm, 'detaching the ISO from', {})
  },
  steps: [
    step<VmData>('take out', async job => {
      const { vm, home } = job.read(read => {
        const row = requireSettled(read, job.data.vmId)
        return { vm: row, home: homeOf(job, read, row) }
      })
      await home?.driver.insertIso(null, vm.uuid, home.host)
      return (tx, { vmId }) => {
        tx.update('vm', vmId, { isoId: null })
        job.changes.emit(tx, 'virtualmachine', vm.uuid)
      }
    }),
  ],
  result: outcome,
})

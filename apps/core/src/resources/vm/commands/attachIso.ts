import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import { templateReadyIn } from '../../template/index.ts'
import { homeOf } from '../phases/index.ts'
import { instance, requireSettled } from '../store.ts'
import { accepted, outcome, type VmData } from '../work.ts'

interface Data extends VmData {
  isoId: number
  forced: boolean
}

export const attachIso = asyncCommand('attachIso', {
  description: 'Puts an ISO into the CD drive of an instance.',
  params: ['id', 'virtualmachineid', 'forced'],
  accept(ctx, p) {
    const { tx } = ctx
    const vm = instance(tx, 'attachIso', p.virtualmachineid)
    const iso = living(tx, 'template', p.id, 'ISO')
    if (iso.format !== 'ISO') throw invalid(`${iso.name} is a template, no ISO; choose an ISO.`)
    if (!templateReadyIn(tx, iso.id, vm.zoneId))
      throw invalid(`The ISO ${iso.name} is not ready in the zone of the instance yet.`)
    return accepted(ctx, vm, `attaching ISO ${iso.name} to`, { isoId: iso.id, forced: p.forced ?? false })
  },
  steps: [
    step<Data>('insert', async job => {
      const { vm, iso, home } = job.read(read => {
        const row = requireSettled(read, job.data.vmId)
        if (row.isoId !== null && row.isoId !== job.data.isoId && !job.data.forced)
          throw invalid(
            `The instance ${row.name} has the ISO ${read.row('template', row.isoId).name} in its drive; detach it, or repeat with forced=true.`,
          )
        return { vm: row, iso: read.row('template', job.data.isoId), home: homeOf(job, read, row) }
      })
      await home?.driver.insertIso(iso.uuid, vm.uuid, home.host)
      return (tx, { vmId, isoId }) => {
        tx.update('vm', vmId, { isoId })
        job.changes.emit(tx, 'virtualmachine', vm.uuid)
      }
    }),
  ],
  result: outcome,
})

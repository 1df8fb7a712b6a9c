import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { beginMove, move, unmove } from '../../vm/index.ts'
import { aboutVm, systemVm } from '../accept.ts'
import type { OfVm } from '../run.ts'
import { oneSystemVm } from '../view.ts'

type Move = OfVm & { vmId: number; hostId?: number }

export const migrateSystemVm = asyncCommand('migrateSystemVm', {
  params: ['virtualmachineid', 'hostid', 'autoselect'],
  description: 'Moves a running system VM to another host.',
  accept({ tx }, p) {
    if (p.hostid === undefined && p.autoselect === false) {
      throw invalid('Give hostid, or let the host be chosen with autoselect=true.')
    }
    const about = aboutVm(systemVm(tx, 'migrateSystemVm', p.virtualmachineid), 'migrating')
    const data: Move = { ...about.data, ...(p.hostid !== undefined && { hostId: p.hostid }) }
    return { ...about, data }
  },
  steps: [
    step<Move>('choose', job => tx => beginMove(tx, job, job.data.vmId, job.data.hostId)),
    step<Move>('move', job => move(job, job.data.vmId)),
  ],
  failed: ({ tx, ...env }, { vmId }) => unmove(tx, env, vmId),
  result: (read, { vmId }) => oneSystemVm(read, vmId),
})

import type { Step } from '#kernel/job.ts'
import { boot, type Place } from './phases/index.ts'
import type { VmData } from './work.ts'

/** The last step of a start: the guest gets the password that waits for it, and the answer tells it, once. */
export const bootTold = async <D extends VmData & { where?: Place }>(
  job: Parameters<Step<D>['run']>[0],
): Promise<Awaited<ReturnType<Step<D>['run']>>> => {
  const booted = await boot(job.data.where)(job, job.data.vmId)
  return (tx, data) => {
    const { newPassword } = tx.row('vm', data.vmId)
    if (newPassword !== null) data.password = newPassword
    booted(tx)
  }
}

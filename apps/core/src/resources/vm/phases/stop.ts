import type { Env } from '#kernel/command.ts'
import { DriverError } from '#ports/hypervisor.ts'
import type { Tx } from '#ports/db.ts'
import { applyVmEvent } from '../store.ts'
import { homeOf, type Phase } from './phase.ts'

/** Running → Stopping; nothing for one that is stopped. @throws CloudError PARAM_ERROR for other states */
export function beginStop(tx: Tx, env: Env, vmId: number): void {
  if (tx.row('vm', vmId).state !== 'Stopped') applyVmEvent(tx, env, vmId, 'StopRequested')
}

/** Stopping → Stopped.
 *  @param forced goes on when the host does not answer */
export const halt =
  (forced: boolean): Phase =>
  async (env, vmId) => {
    const { vm, home } = env.db.read(read => {
      const row = read.row('vm', vmId)
      return { vm: row, home: homeOf(env, read, row) }
    })
    if (vm.state !== 'Stopping') return () => {}
    if (home) {
      try {
        await home.driver.stopVm(home.host, vm.uuid, { forced })
      } catch (error) {
        if (!forced || !(error instanceof DriverError)) throw error
        env.log.warn({ err: error, vm: vm.uuid }, 'a host did not stop an instance; it counts as stopped')
      }
    }
    return tx =>
      void applyVmEvent(tx, env, vmId, 'OperationSucceeded', { hostId: null, lastHostId: vm.hostId })
  }

/** A stop that failed: it runs on. */
export function unstop(tx: Tx, env: Env, vmId: number): void {
  if (tx.row('vm', vmId).state === 'Stopping') applyVmEvent(tx, env, vmId, 'OperationFailed')
}

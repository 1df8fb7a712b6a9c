import { accountTypes } from '#kernel/caller.ts'
import type { Env } from '#kernel/command.ts'
import { system, writeEvent } from '#kernel/events.ts'
import type { Tx } from '#ports/db.ts'
import { beginExpunge } from './expunging.ts'
import { beginStop, dropDisks, forget, halt, type Phase } from './phases/index.ts'
import { idle, shown } from './store.ts'

const settled = async (env: Env, vmId: number, phase: Phase, more?: (tx: Tx) => void) => {
  const commit = await phase(env, vmId)
  env.db.tx(tx => {
    commit(tx)
    more?.(tx)
  })
}

const instancesOf = (env: Env, accountId: number): number[] =>
  env.db.read(read =>
    read
      .all<{ id: number }>(
        read.q
          .selectFrom('vm')
          .select('id')
          .where('accountId', '=', accountId)
          .where('kind', '=', 'User')
          .where('removed', 'is', null),
      )
      .map(row => row.id),
  )

/** Stops whatever of an account's instances runs, but leaves to a job what it is stopping itself. Repeatable. */
export async function stopInstancesOf(env: Env, accountId: number): Promise<void> {
  for (const id of instancesOf(env, accountId)) {
    const runs = env.db.tx(tx => {
      const vm = tx.row('vm', id)
      if (vm.state === 'Running') beginStop(tx, env, id)
      return vm.state === 'Running' || (vm.state === 'Stopping' && idle(tx, vm))
    })
    if (runs) await settled(env, id, halt(true), tx => noteStopped(tx, env, id))
  }
}

function noteStopped(tx: Tx, env: Env, id: number): void {
  const vm = tx.row('vm', id)
  const { name, type } = tx.row('account', vm.accountId)
  const whose = type === accountTypes.project ? 'its project is suspended' : `the account ${name} is disabled`
  writeEvent(tx, env, {
    type: 'VM.STOP',
    description: `stopped ${shown(vm)}: ${whose}`,
    userId: system.userId,
    accountId: vm.accountId,
    resourceType: 'VirtualMachine',
    resourceUuid: vm.uuid,
  })
}

/** Removes every instance of an account that is being deleted. Repeatable: each piece is only done where it is missing.
 *  @throws when a host refuses: the deletion is tried again later */
export async function removeInstancesOf(env: Env, accountId: number): Promise<void> {
  for (const id of instancesOf(env, accountId)) {
    const stop = env.db.tx(tx => {
      const { state } = tx.row('vm', id)
      const runs = state === 'Running' || state === 'Stopping' || state === 'Unknown'
      if (runs) beginStop(tx, env, id)
      return runs
    })
    if (stop) await settled(env, id, halt(true))
    env.db.tx(tx => beginExpunge(tx, env, id))
    await settled(env, id, dropDisks())
    env.db.tx(tx => forget(tx, env, id))
  }
}

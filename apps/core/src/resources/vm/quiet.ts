import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { CloudError } from '#kernel/errors.ts'
import { system, writeEvent } from '#kernel/events.ts'
import type { Row, Tx } from '#ports/db.ts'
import { DriverError } from '#ports/hypervisor.ts'
import { beginStop, halt, unstop } from './phases/index.ts'
import { shown } from './store.ts'
import type { VmKind } from './tables.ts'

/** Stops the machines of these kinds that have volumes on a pool. Repeatable.
 *  @param stopped what else is to be done in the transaction that notes one as stopped
 *  @returns why some go on */
export const quietVms =
  (kinds: readonly VmKind[], stopped: (tx: Tx, env: Env, vm: Row<'vm'>) => void) =>
  async (env: Env, poolId: number): Promise<string[]> => {
    const vms = env.db.read(read =>
      read.all(
        sql<Row<'vm'>>`
          select * from vm
          where removed is null and state in ('Running', 'Stopping') and kind in (select value from json_each(${JSON.stringify(kinds)}))
            and id in (select vmId from volume where poolId = ${poolId} and removed is null)
          order by id`,
      ),
    )
    const why: string[] = []
    for (const vm of vms) {
      try {
        env.db.tx(tx => beginStop(tx, env, vm.id))
        const halted = await halt(false)(env, vm.id)
        env.db.tx(tx => {
          halted(tx)
          stopped(tx, env, vm)
        })
      } catch (error) {
        if (!(error instanceof CloudError) && !(error instanceof DriverError)) throw error
        env.db.tx(tx => unstop(tx, env, vm.id))
        why.push(error.message)
      }
    }
    return why
  }

export const quietInstances = quietVms(['User'], (tx, env, vm) => {
  writeEvent(tx, env, {
    type: 'VM.STOP',
    level: 'WARN',
    description: `stopped ${shown(vm)}: its primary storage goes into maintenance`,
    userId: system.userId,
    accountId: vm.accountId,
    resourceType: 'VirtualMachine',
    resourceUuid: vm.uuid,
  })
})

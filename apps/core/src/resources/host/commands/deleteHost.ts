import { command } from '#kernel/command.ts'
import { conflict } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { driverFor, hostRef } from '../driver.ts'
import { hostInUse, hostRemoved } from '../hooks.ts'
import { resolveAlert } from '../../alert/index.ts'

export const deleteHost = command('deleteHost', {
  params: ['id', 'forced'],
  description: 'Removes a host: from maintenance, or by force with an end to what runs there.',
  async prepare(ctx, { id, forced }) {
    const ref = ctx.db.read(read => {
      const { name, resourceState } = living(read, 'host', id, 'host')
      if (!forced && resourceState !== 'Maintenance') {
        throw conflict(
          `Host ${name} is not in maintenance. Prepare it for maintenance first, or force the removal, which stops what runs there.`,
        )
      }
      const inUse = hostInUse.call(read, id).find(what => what !== null)
      if (!forced && inUse) throw conflict(`Host ${name} still runs ${inUse}; move them away first.`)
      return { ...hostRef(read, id), hypervisor: read.row('host', id).hypervisor }
    })
    const driver = driverFor(ctx, ref.hypervisor)
    try {
      for (const vm of await driver.powerReport(ref)) {
        if (vm.running) await driver.stopVm(ref, vm.vmUuid, { forced: true })
      }
      await driver.disconnect(ref)
    } catch (error) {
      if (!forced) throw error
      ctx.log.warn({ err: error, host: ref.uuid }, 'a host was removed that did not answer')
    }
  },
  run(ctx, { id }) {
    const { tx, clock, changes } = ctx
    const host = living(tx, 'host', id, 'host')
    tx.update('host', id, { removed: clock.now(), status: 'Removed', resourceState: 'Disabled' })
    hostRemoved.call(tx, ctx, id)
    resolveAlert(tx, ctx, 'ALERT.COMPUTE.HOST', host.uuid)
    changes.emit(tx, 'host', host.uuid)
    return success()
  },
})

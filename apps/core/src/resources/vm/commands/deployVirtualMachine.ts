import { asyncCommand } from '#kernel/command.ts'
import { CloudError } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { raiseAlert } from '../../alert/index.ts'
import { freeGuestIps } from '../../network/index.ts'
import { bootTold } from '../boot-told.ts'
import { createInstance } from '../create.ts'
import { makeDisks, place, unplace, type Place } from '../phases/index.ts'
import { placeMeant } from '../place-meant.ts'
import { applyVmEvent, nicsOf, shown } from '../store.ts'
import { viewFor } from '../view.ts'
import { deployParams, wish } from '../wish.ts'
import { outcome, type VmData } from '../work.ts'

interface Data extends VmData {
  start: boolean
  where: Place
}

export const deployVirtualMachine = asyncCommand('deployVirtualMachine', {
  description: 'Makes an instance and starts it, unless startvm is false.',
  params: deployParams,
  accept(ctx, p) {
    const where = placeMeant(ctx.caller, p)
    const id = unnumbered(() => createInstance(ctx, wish(ctx, p)))
    const vm = ctx.tx.row('vm', id)
    const data: Data = {
      vmId: id,
      start: p.startvm ?? true,
      // an address that was asked for has chosen the pod
      where: { ...(vm.podId !== null && { podId: vm.podId }), ...where },
      view: viewFor(ctx.caller),
    }
    return {
      data,
      id: vm.uuid,
      serial: `vm:${id}`,
      instance: { type: 'VirtualMachine', uuid: vm.uuid },
      event: {
        description: `${data.start ? 'deploying and starting' : 'deploying'} instance ${vm.displayName ?? vm.name}`,
        accountId: vm.accountId,
      },
    }
  },
  steps: [
    step<Data>('place', job => (tx, { vmId, start, where }) => {
      if (start) place(tx, job, vmId, where)
    }),
    step<Data>('make disks', job => (job.data.start ? makeDisks(job, job.data.vmId) : undefined)),
    step<Data>('boot', job => (job.data.start ? bootTold(job) : undefined)),
  ],
  /** An instance whose first start fails shows why it is there: Error, with nothing but its volumes. */
  failed({ tx, ...env }, { vmId }, error) {
    unplace(tx, env, vmId)
    if (tx.row('vm', vmId).state !== 'Stopped') return
    applyVmEvent(tx, env, vmId, 'OperationFailedToError')
    for (const nic of nicsOf(tx, vmId)) {
      freeGuestIps(tx, nic.uuid)
      tx.update('nic', nic.id, { ip: null, netmask: null, gateway: null, broadcastUri: null })
    }
    const { name, displayName, uuid, zoneId, podId } = tx.row('vm', vmId)
    const why = error instanceof Error ? error.message : String(error)
    raiseAlert(tx, env, {
      name: 'ALERT.USERVM',
      subject: uuid,
      description: `The instance ${shown({ name, displayName, uuid })} was not deployed: ${why}`,
      zoneId,
      podId,
    })
  },
  result: outcome,
})

/** That a limit is reached has a number of its own in every refusal (`cserrorcode`) but that of a deployment. */
function unnumbered<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof CloudError) || error.code !== 'RESOURCE_ALLOCATION_ERROR') throw error
    throw new CloudError(error.code, error.message, { cause: error })
  }
}

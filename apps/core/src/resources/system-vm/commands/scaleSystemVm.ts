import { asyncCommand } from '#kernel/command.ts'
import { step } from '#kernel/job.ts'
import { systemVm } from '../accept.ts'
import { requireSystemOffering, resized, resizeSystemVm } from '../resize.ts'
import { oneSystemVm } from '../view.ts'

interface Data {
  vmId: number
  offeringId: number
}

export const scaleSystemVm = asyncCommand('scaleSystemVm', {
  params: ['id', 'serviceofferingid'],
  description: 'Gives a stopped system VM another system offering, as a job.',
  accept({ tx }, { id, serviceofferingid }) {
    const vm = systemVm(tx, 'scaleSystemVm', id)
    const offering = requireSystemOffering(tx, vm, serviceofferingid)
    const data: Data = { vmId: vm.id, offeringId: offering.id }
    return {
      data,
      serial: `vm:${vm.id}`,
      instance: { type: 'SystemVm', uuid: vm.uuid },
      event: resized(vm, offering),
    }
  },
  steps: [
    step<Data>(
      'resize',
      job =>
        (tx, { vmId, offeringId }) =>
          resizeSystemVm(tx, job, vmId, offeringId),
    ),
  ],
  result: (read, { vmId }) => oneSystemVm(read, vmId),
})

import type { StepId } from './record.ts'
import type { Step } from './step.ts'
import { computeSteps } from './steps-compute.ts'
import { networkSteps } from './steps-network.ts'
import type { FieldPath } from './wanted.ts'

/** The plan of a basic installation, in order. */
export const steps: readonly Step[] = [...networkSteps, ...computeSteps]

export const stepOrder: readonly StepId[] = steps.map(({ id }) => id)

/** English for each line; the console has its own texts by the same ids. */
export const stepTexts: Record<StepId, string> = {
  createZone: 'Create the zone',
  createPhysicalNetwork: 'Create the physical network',
  addGuestTraffic: 'Carry guest traffic',
  addManagementTraffic: 'Carry management traffic',
  enablePhysicalNetwork: 'Enable the physical network',
  configureVirtualRouter: 'Configure the virtual router',
  enableVirtualRouter: 'Enable the virtual router',
  enableSecurityGroups: 'Enable security groups',
  createNetwork: 'Create the guest network',
  createPod: 'Create the pod',
  createVlanIpRange: 'Give the guest network its addresses',
  addCluster: 'Add the cluster',
  addHost: 'Add the host',
  createStoragePool: 'Add primary storage',
  addImageStore: 'Add secondary storage',
  enableZone: 'Enable the zone',
  systemVms: 'Wait for the system VMs',
  template: 'Wait for a template',
}

/** The step that uses a field up. */
export function stepOfField(field: FieldPath): Step {
  const step = steps.find(({ inputs }) => inputs.includes(field))
  if (!step) throw new Error(`no step uses the field ${field}`)
  return step
}

import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { reserve } from '#kernel/limits.ts'
import { requireOffered } from '#kernel/offered.ts'
import { living } from '#kernel/living.ts'
import type { Env } from '#kernel/command.ts'
import type { Tx } from '#ports/db.ts'
import { allocateVolume, destroyInTx, requireFreeDisks, volumesOf } from '../../volume/index.ts'
import { bootTold } from '../boot-told.ts'
import { keepPassword, passwordMeant } from '../password.ts'
import { beginStop, halt, makeDisks, place, unplace, unstop } from '../phases/index.ts'
import { instance, requireSettled, shown } from '../store.ts'
import { accepted, outcome, type VmData } from '../work.ts'
import { rootMeant } from '../disks-meant.ts'

interface Data extends VmData {
  templateId: number
  sizeBytes: number
  /** instead of the one that the root disk has */
  diskOfferingId: number | null
  expunge: boolean
  /** it ran before, so it is started again */
  ran: boolean
}

export const restoreVirtualMachine = asyncCommand('restoreVirtualMachine', {
  description:
    'Gives an instance a new root disk, made of its template or of another one; the old one is destroyed.',
  params: ['virtualmachineid', 'templateid', 'rootdisksize', 'diskofferingid', 'expunge'],
  accept(ctx, p) {
    const { tx } = ctx
    const vm = instance(tx, 'restoreVirtualMachine', p.virtualmachineid)
    const template = living(tx, 'template', p.templateid ?? vm.templateId, 'template')
    if (template.format === 'ISO')
      throw invalid(
        `The instance ${shown(vm)} is made of an ISO; name the template to restore it from in templateid.`,
      )
    if (template.hypervisor !== null && template.hypervisor !== vm.hypervisor)
      throw invalid(`The template ${template.name} is for ${template.hypervisor}, not for ${vm.hypervisor}.`)
    const offering = tx.row('serviceOffering', vm.serviceOfferingId)
    const instead =
      p.diskofferingid === undefined ? null : living(tx, 'diskOffering', p.diskofferingid, 'disk offering')
    if (instead) requireOffered(tx, instead, `disk offering ${instead.name}`, vm)
    const about = { template, offering, zone: tx.row('zone', vm.zoneId) }
    const root = rootMeant(ctx, p.rootdisksize, about, instead)
    return accepted(ctx, vm, 'restoring', {
      templateId: template.id,
      sizeBytes: root.sizeBytes,
      diskOfferingId: instead?.id ?? null,
      expunge: p.expunge ?? false,
      ran: false,
    })
  },
  steps: [
    step<Data>('stop', job => (tx, data) => {
      const vm = requireSettled(tx, data.vmId)
      requireFreeDisks(tx, vm)
      data.ran = vm.state === 'Running'
      if (data.ran) beginStop(tx, job, vm.id)
    }),
    step<Data>('halt', job => (job.data.ran ? halt(false)(job, job.data.vmId) : undefined)),
    step<Data>('replace', job => (tx, data) => replaceRoot(tx, job, data)),
    step<Data>('place', job => (tx, { vmId, ran }) => {
      if (ran) place(tx, job, vmId)
    }),
    step<Data>('make disks', job => (job.data.ran ? makeDisks(job, job.data.vmId) : undefined)),
    step<Data>('boot', job => (job.data.ran ? bootTold(job) : undefined)),
  ],
  failed({ tx, ...env }, { vmId }) {
    unstop(tx, env, vmId)
    unplace(tx, env, vmId)
  },
  result: outcome,
})

/** @throws CloudError RESOURCE_ALLOCATION_ERROR: until it is expunged, the old disk counts too */
function replaceRoot(tx: Tx, env: Env, { vmId, templateId, sizeBytes, diskOfferingId, expunge }: Data): void {
  const vm = tx.row('vm', vmId)
  const root = volumesOf(tx, vmId).find(volume => volume.type === 'ROOT')
  const gone = expunge ? (root?.sizeBytes ?? 0) : 0
  reserve({ tx, registry: env.registry }, vm.accountId, { primary_storage: sizeBytes - gone })
  if (root) {
    tx.update('volume', root.id, { vmId: null, deviceId: null, attached: null })
    destroyInTx(tx, env, tx.row('volume', root.id), { expunge })
  }
  allocateVolume(tx, env, {
    accountId: vm.accountId,
    userId: vm.userId,
    zoneId: vm.zoneId,
    vmId,
    name: `ROOT-${vmId}`,
    type: 'ROOT',
    deviceId: 0,
    sizeBytes,
    diskOfferingId: diskOfferingId ?? root?.diskOfferingId ?? null,
    serviceOfferingId: vm.serviceOfferingId,
    templateId,
    ...(root && { provisioningType: root.provisioningType }),
  })
  const template = tx.row('template', templateId)
  tx.update('vm', vmId, { templateId, osTypeId: template.osTypeId })
  const password = passwordMeant(tx, template, undefined)
  if (password !== null) keepPassword(tx, env, vmId, password)
  env.changes.emit(tx, 'virtualmachine', vm.uuid)
}

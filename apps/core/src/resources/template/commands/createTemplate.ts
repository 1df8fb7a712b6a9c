import type { Input } from '@cloud/contract'
import { requireAccess } from '#kernel/access.ts'
import { isAdmin } from '#kernel/caller.ts'
import { asyncCommand, type Ctx } from '#kernel/command.ts'
import { conflict, invalid } from '#kernel/errors.ts'
import { writeEvent } from '#kernel/events.ts'
import { step } from '#kernel/job.ts'
import { reserve } from '#kernel/limits.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { detailsOf } from '#kernel/maps.ts'
import { ownerOf } from '#kernel/scope.ts'
import type { Read, Row } from '#ports/db.ts'
import { hostForPool } from '../../volume/index.ts'
import { about } from '../about.ts'
import { imageDriver } from '../driver.ts'
import { templateReady } from '../hooks.ts'
import { storeIn } from '../stores.ts'
import { forgetImage } from '../remove.ts'
import { insertTemplate } from '../store.ts'
import { templateView } from '../view.ts'

interface Data {
  id: number
  placeId: number
  volumeId: number
  /** null: the volume itself is the source */
  snapshotId: number | null
}

export const createTemplate = asyncCommand('createTemplate', {
  description: 'Makes a template of a volume that no running instance has, or of a snapshot.',
  params: [
    'name',
    'displaytext',
    'ostypeid',
    'volumeid',
    'snapshotid',
    'zoneid',
    'account',
    'domainid',
    'arch',
    'bits',
    'details',
    'isdynamicallyscalable',
    'isfeatured',
    'ispublic',
    'passwordenabled',
    'requireshvm',
    'sshkeyenabled',
    'templatetag',
  ],
  accept(ctx, p) {
    const { tx, caller, clock, changes } = ctx
    const { volume, snapshot, pool } = sourceOf(ctx, p)
    if (p.zoneid !== undefined && !snapshot)
      throw invalid('A template of a volume is in the zone of the volume; leave zoneid out.')
    if (p.zoneid !== undefined && p.zoneid !== snapshot?.zoneId)
      throw invalid(
        `The snapshot ${snapshot?.name} is in another zone; make the template there, and copy it with copyTemplate.`,
      )
    const accountId = ownerOf(tx, caller, p)
    const sizeBytes = snapshot?.sizeBytes ?? volume.sizeBytes
    reserve(ctx, accountId, { template: 1, secondary_storage: sizeBytes })
    const id = insertTemplate(tx, ctx, {
      name: p.name,
      displayText: p.displaytext ?? p.name,
      format: formatOn(pool.hypervisor),
      hypervisor: pool.hypervisor,
      osTypeId: p.ostypeid,
      accountId,
      templateType: 'USER',
      url: null,
      ...(p.arch !== undefined && { arch: p.arch }),
      ...(p.bits !== undefined && { bits: p.bits }),
      details: p.details ? detailsOf(p.details) : null,
      dynamicallyScalable: p.isdynamicallyscalable ?? false,
      isFeatured: (p.isfeatured ?? false) && isAdmin(caller),
      isPublic: p.ispublic ?? false,
      passwordEnabled: p.passwordenabled ?? false,
      requiresHvm: p.requireshvm ?? true,
      sshKeyEnabled: p.sshkeyenabled ?? false,
      templateTag: p.templatetag ?? null,
      sourceTemplateId: volume.templateId,
    })
    const now = clock.now()
    const placeId = tx.insert('templateZone', {
      templateId: id,
      zoneId: volume.zoneId,
      imageStoreId: storeIn(tx, volume.zoneId),
      downloadState: 'NOT_DOWNLOADED',
      downloadPercent: 0,
      error: null,
      sizeBytes,
      physicalBytes: 0,
      created: now,
      updated: now,
      removed: null,
    })
    const template = tx.row('template', id)
    changes.emit(tx, 'template', template.uuid)
    const event = about(template, 'creating')
    writeEvent(tx, ctx, { ...event, type: 'TEMPLATE.CREATE', state: 'Created', userId: caller.userId })
    const data: Data = { id, placeId, volumeId: volume.id, snapshotId: snapshot?.id ?? null }
    return {
      data,
      serial: volume.vmId === null ? `volume:${volume.id}` : `vm:${volume.vmId}`,
      id: template.uuid,
      instance: { type: 'Template', uuid: template.uuid },
      event,
    }
  },
  steps: [
    step<Data>('copy', async env => {
      const { id, placeId, volumeId, snapshotId } = env.data
      const { template, zoneId, source } = env.read(read => {
        const volume = read.row('volume', volumeId)
        return {
          template: read.row('template', id),
          zoneId: volume.zoneId,
          source:
            snapshotId === null
              ? { volumeUuid: volume.uuid, host: hostForPool(read, volume.poolId ?? 0) }
              : { snapshotUuid: read.row('snapshot', snapshotId).uuid },
        }
      })
      const driver = imageDriver(env, template.hypervisor)
      const { physicalBytes } = await driver.captureTemplate(template.uuid, source, { zoneId })
      return tx => {
        const updated = env.clock.now()
        const done = { downloadState: 'DOWNLOADED', downloadPercent: 100, physicalBytes, updated } as const
        tx.update('templateZone', placeId, done)
        env.changes.emit(tx, 'template', template.uuid)
        templateReady.call(tx, env, id, zoneId)
      }
    }),
  ],
  failed({ tx, clock, changes }, { id, placeId }) {
    tx.update('templateZone', placeId, { removed: clock.now() })
    forgetImage(tx, { clock, changes }, id)
  },
  result: (read, { id }) => one(templateView, read, id),
})

interface Source {
  volume: Row<'volume'>
  snapshot: Row<'snapshot'> | undefined
  pool: Row<'storagePool'>
}

/** @throws CloudError PARAM_ERROR unless there is one source, which is whole; INTERNAL_ERROR while an instance may write to it */
function sourceOf(
  { tx, caller }: Pick<Ctx, 'tx' | 'caller'>,
  { volumeid, snapshotid }: Pick<Input<'createTemplate'>, 'volumeid' | 'snapshotid'>,
): Source {
  if ((volumeid === undefined) === (snapshotid === undefined))
    throw invalid('A template is made of a volume or of a snapshot: give volumeid or snapshotid.')
  if (snapshotid !== undefined) {
    const snapshot = living(tx, 'snapshot', snapshotid, 'snapshot')
    requireAccess(tx, caller, snapshot.accountId)
    if (snapshot.state !== 'BackedUp')
      throw invalid(`The snapshot ${snapshot.name} is in state ${snapshot.state}; wait until it is BackedUp.`)
    const volume = tx.row('volume', snapshot.volumeId)
    return { volume, snapshot, pool: poolOf(tx, volume) }
  }
  const volume = living(tx, 'volume', volumeid ?? 0, 'volume')
  requireAccess(tx, caller, volume.accountId)
  if (volume.state !== 'Ready')
    throw invalid(`The volume ${volume.name} is in state ${volume.state}; it must be Ready.`)
  const vm = volume.vmId === null ? undefined : tx.row('vm', volume.vmId)
  if (vm && vm.state !== 'Stopped') {
    throw conflict(
      `The volume ${volume.name} is attached to ${vm.name}, which is ${vm.state}; stop the instance first.`,
    )
  }
  return { volume, snapshot: undefined, pool: poolOf(tx, volume) }
}

function poolOf(read: Read, { poolId, name }: Row<'volume'>): Row<'storagePool'> {
  if (poolId === null)
    throw invalid(`The volume ${name} is on no storage yet; attach it to an instance once.`)
  return read.row('storagePool', poolId)
}

/** What images of a hypervisor are kept as. */
function formatOn(hypervisor: string): string {
  switch (hypervisor) {
    case 'KVM':
      return 'QCOW2'
    case 'XenServer':
    case 'Hyperv':
      return 'VHD'
    case 'VMware':
      return 'OVA'
    default:
      return 'RAW'
  }
}

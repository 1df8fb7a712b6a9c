import { GiB, type Input } from '@cloud/contract'
import type { Ctx } from '#kernel/command.ts'
import { diskBytes } from '#kernel/disk-size.ts'
import { invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { requireOffered } from '#kernel/offered.ts'
import type { Read, Row } from '#ports/db.ts'
import { templateReadyIn } from '../template/index.ts'
import type { NewInstance } from './create.ts'

/** Parameters of deployVirtualMachine about disks. */
export const diskParams = [
  'diskofferingid',
  'size',
  'rootdisksize',
  'overridediskofferingid',
  'datadiskofferinglist',
  'datadisksdetails',
] as const

type P = Pick<Input<'deployVirtualMachine'>, (typeof diskParams)[number]>

interface About {
  accountId: number
  zone: Row<'zone'>
  template: Row<'template'>
  offering: Row<'serviceOffering'>
}

type Disk = NewInstance['data'][number]

/** The disks that were asked for. The offering of an instance made of an ISO is its root disk's.
 *  @throws CloudError PARAM_ERROR */
export function disksMeant(ctx: Ctx, p: P, about: About): Pick<NewInstance, 'root' | 'data'> {
  const allowed = (offering: Row<'diskOffering'>) => {
    requireOffered(ctx.tx, offering, `disk offering ${offering.name}`, {
      accountId: about.accountId,
      zoneId: about.zone.id,
    })
    return offering
  }
  const chosen = (id: number | undefined) =>
    id === undefined ? null : allowed(living(ctx.tx, 'diskOffering', id, 'disk offering'))
  const more = [...(p.datadiskofferinglist ?? []), ...(p.datadisksdetails ?? [])].map(sent =>
    dataDisk(ctx, sent, allowed),
  )
  requireFreeDevices(more)
  const disk = chosen(p.diskofferingid)
  if (about.template.format === 'ISO') {
    if (!disk) throw invalid('An instance made of an ISO needs diskofferingid for its root disk.')
    return { root: { sizeBytes: diskSize(ctx.tx, disk, p.size), diskOfferingId: disk.id }, data: more }
  }
  return {
    root: rootMeant(ctx, p.rootdisksize, about, chosen(p.overridediskofferingid)),
    data: [...(disk ? [{ offering: disk, sizeBytes: diskSize(ctx.tx, disk, p.size) }] : []), ...more],
  }
}

/** The root disk that a template and offerings make.
 *  @param instead of the disk offering that the service offering has
 *  @throws CloudError PARAM_ERROR */
export function rootMeant(
  ctx: Ctx,
  sizeGiBWanted: number | undefined,
  about: Omit<About, 'accountId'>,
  instead: Row<'diskOffering'> | null,
): NewInstance['root'] {
  const { template, offering, zone } = about
  if (!instead)
    return {
      sizeBytes: rootSize(ctx, template, offering, zone, sizeGiBWanted),
      diskOfferingId: offering.diskOfferingId,
    }
  if (offering.diskStrict === 1)
    throw invalid(
      `The service offering ${offering.name} has a root disk of its own; leave overridediskofferingid out.`,
    )
  const sizeGiB = diskSize(ctx.tx, instead, sizeGiBWanted) / GiB
  return { sizeBytes: rootSize(ctx, template, offering, zone, sizeGiB), diskOfferingId: instead.id }
}

/** One entry of a list of data disks, which names its offering by uuid. */
function dataDisk(
  { tx }: Ctx,
  { diskofferingid: uuid = '', size, deviceid }: Record<string, string>,
  allowed: (offering: Row<'diskOffering'>) => Row<'diskOffering'>,
): Disk {
  const found = tx.get<Row<'diskOffering'>>(
    tx.q.selectFrom('diskOffering').selectAll().where('uuid', '=', uuid).where('removed', 'is', null),
  )
  if (!found) throw invalid(`A data disk names a disk offering that does not exist: ${uuid}.`)
  if (size !== undefined && !/^\d{1,6}$/.test(size))
    throw invalid(`The size of a data disk is a number of GiB, not ${size}.`)
  return {
    offering: allowed(found),
    sizeBytes: diskSize(tx, found, size === undefined ? undefined : Number(size)),
    ...(deviceid !== undefined && { deviceId: device(deviceid) }),
  }
}

function device(text: string): number {
  const id = Number(text)
  if (!Number.isInteger(id) || id < 1 || id > 15 || id === 3)
    throw invalid(`A data disk can be device 1 to 15 without 3, which is the CD drive's; not ${text}.`)
  return id
}

function requireFreeDevices(disks: readonly Disk[]): void {
  const wanted = disks.flatMap(disk => disk.deviceId ?? [])
  if (new Set(wanted).size < wanted.length) throw invalid('Two data disks name the same deviceid.')
}

/** @throws CloudError PARAM_ERROR when the template is not ready there, or needs more */
function rootSize(
  { tx }: Ctx,
  template: Row<'template'>,
  offering: Row<'serviceOffering'>,
  zone: Row<'zone'>,
  wantedGiB: number | undefined,
): number {
  const ready = templateReadyIn(tx, template.id, zone.id)
  if (!ready)
    throw invalid(
      `The template ${template.name} is not ready in zone ${zone.name} yet; wait until it is downloaded there.`,
    )
  const sizeBytes =
    wantedGiB === undefined ? (offering.rootDiskGiB ?? 0) * GiB : diskBytes(tx, wantedGiB, false)
  if (wantedGiB !== undefined && sizeBytes < ready.sizeBytes)
    throw invalid(
      `The template ${template.name} needs a root disk of ${Math.ceil(ready.sizeBytes / GiB)} GiB or more; rootdisksize is ${wantedGiB}.`,
    )
  return Math.max(sizeBytes, ready.sizeBytes)
}

/** @throws CloudError PARAM_ERROR when a custom one is given no size */
function diskSize(read: Read, offering: Row<'diskOffering'>, sizeGiB: number | undefined): number {
  if (offering.customized === 0) return offering.sizeBytes
  if (sizeGiB === undefined)
    throw invalid(`The disk offering ${offering.name} is custom: give size in GiB, at least 1.`)
  return diskBytes(read, sizeGiB, true)
}

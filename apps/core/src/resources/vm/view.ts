import { jobStatus, type Entity } from '@cloud/contract'
import type { Caller } from '#kernel/caller.ts'
import type { Env } from '#kernel/command.ts'
import { isRootAdmin } from '#kernel/caller.ts'
import { byIds } from '#kernel/list.ts'
import { opt, wireDate } from '#kernel/wire.ts'
import type { Read } from '#ports/db.ts'
import { affinityOf } from '../affinity-group/index.ts'
import { groupsOf } from '../security-group/index.ts'
import { tagsOf } from '../tag/index.ts'
import { detailsKept } from './details.ts'
import { bootFields } from './domain/hardware.ts'
import { statsFields, statsReader } from './stats.ts'
import { nicFields } from './nic-view.ts'
import {
  instanceRows,
  nicRows,
  pendingJobs,
  secondaryRows,
  type InstanceRow,
  type NicRow,
} from './view-rows.ts'

export type InstanceEntity = Entity<'listVirtualMachines'>

/** Groups of fields that `details` of listVirtualMachines names. */
export const parts = [
  'all',
  'group',
  'nics',
  'stats',
  'secgrp',
  'tmpl',
  'servoff',
  'diskoff',
  'backoff',
  'iso',
  'volume',
  'min',
  'affgrp',
  'vnfnics',
] as const
export type Part = (typeof parts)[number]

export interface ViewOptions {
  /** root admin's view: with host, internal name and architecture */
  full: boolean
  /** all of them when absent */
  parts?: readonly Part[]
  /** with the user data, which can be long */
  userData?: boolean
  /** with what they use; absent in the results of jobs */
  stats?: Pick<Env, 'drivers' | 'clock'>
}

export const viewFor = (caller: Caller): ViewOptions => ({ full: isRootAdmin(caller) })

/** Instances as the API shows them: one statement for the rows, one each for what an instance has several of. */
export function instanceView(read: Read, ids: number[], options: ViewOptions): InstanceEntity[] {
  const has = (part: Part) => !options.parts || options.parts.includes('all') || options.parts.includes(part)
  const rows = byIds(ids, instanceRows(read, ids))
  const nics = has('nics') ? nicRows(read, ids) : new Map<number, NicRow[]>()
  const secondary = has('nics') ? secondaryRows(read, ids) : new Map<number, never>()
  const groups = has('secgrp') ? groupsOf(read, ids) : new Map<number, never>()
  const affinity = has('affgrp') ? affinityOf(read, ids) : new Map<number, never>()
  const uuids = rows.map(row => row.uuid)
  const tags = tagsOf(read, uuids)
  const jobs = pendingJobs(read, uuids)
  const statsOf = options.stats && has('stats') ? statsReader(options.stats, read) : () => null
  const { full } = options
  const [offering, size] = [has('servoff'), has('servoff') || has('stats')]
  const [tmpl, iso, disk, volume, group] = [
    has('tmpl'),
    has('iso'),
    has('diskoff'),
    has('volume'),
    has('group'),
  ]
  const only = <T>(shown: boolean, value: T | null | undefined) => (shown ? opt(value) : undefined)
  // fields that are not shown are undefined: to spread what may be absent costs a third of a long list's time
  return rows.map(row => {
    const stats = statsOf(row)
    const nic = nics.get(row.id) ?? []
    const job = jobs.get(row.uuid)
    const details = detailsKept(row)
    return {
      ...identity(row),
      ...where(row, full),
      ...(tmpl && templateFields(row)),
      ...(iso && isoFields(row)),
      serviceofferingid: only(offering, row.offeringUuid),
      serviceofferingname: only(offering, row.offering),
      cpunumber: only(size, row.cpuCores),
      cpuspeed: only(size, row.cpuMhz),
      memory: only(size, row.memoryMiB),
      ...(stats && statsFields(stats)),
      diskofferingid: only(disk, row.diskUuid),
      diskofferingname: only(disk, row.diskName),
      rootdeviceid: only(volume, 0),
      rootdevicetype: only(volume, 'ROOT'),
      groupid: only(group, row.groupUuid),
      group: only(group, row.groupName),
      guestosid: opt(row.osUuid),
      securitygroup: groups.get(row.id) ?? [],
      nic: nic.map(n => nicFields(n, secondary.get(n.id) ?? [])),
      hypervisor: row.hypervisor,
      ipaddress: opt(nic.find(n => n.isDefault === 1)?.ip),
      publicipid: opt(row.publicIpUuid),
      publicip: opt(row.publicIp),
      instancename: only(full, row.instanceName),
      details,
      readonlydetails: only(!full, readOnlyDetails),
      keypairs: opt(row.keyPairs),
      affinitygroup: affinity.get(row.id) ?? [],
      displayvm: only(full, row.displayVm === 1),
      isdynamicallyscalable: row.dynamicallyScalable === 1,
      deleteprotection: row.deleteProtection === 1,
      ostypeid: opt(row.osUuid),
      osdisplayname: opt(row.os),
      ...(row.hostUuid !== null && bootFields(details)),
      pooltype: opt(row.poolType),
      receivedbytes: 0,
      sentbytes: 0,
      userdata: only(options.userData === true, row.userData),
      userdataid: opt(row.userDataUuid),
      userdataname: opt(row.userDataName),
      userdatapolicy: opt(row.userDataPolicy),
      arch: only(full, row.hostArch ?? row.templateArch),
      tags: tags.get(row.uuid) ?? [],
      hasannotations: false,
      jobid: job,
      jobstatus: job === undefined ? undefined : jobStatus.pending,
    }
  })
}

/** What is left to say of an instance that is gone. */
export function goneView(): InstanceEntity {
  const left = { securitygroup: [], nic: [], affinitygroup: [], deleteprotection: false, tags: [] }
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- CloudStack leaves out even the id then
  return left as Partial<InstanceEntity> as InstanceEntity
}

/** Details that only root admins may change. */
const readOnlyDetails = 'dataDiskController, rootDiskController'

const identity = (row: InstanceRow) => ({
  id: row.uuid,
  name: row.name,
  displayname: row.displayName ?? row.name,
  account: row.account,
  userid: opt(row.userUuid),
  username: opt(row.username),
  domainid: row.domainUuid,
  domain: row.domain,
  domainpath: `ROOT${row.path.slice(0, -1)}`,
  created: wireDate(row.created),
  ...(row.updated > 0 && { lastupdated: wireDate(row.updated) }),
  state: row.state,
  haenable: row.haEnabled === 1,
})

const where = (row: InstanceRow, full: boolean) => ({
  zoneid: row.zoneUuid,
  zonename: row.zone,
  ...(row.hostUuid !== null && {
    ...(full && { hostid: row.hostUuid, hostname: opt(row.hostName) }),
    hostcontrolstate:
      row.hostState === 'Enabled' || row.hostState === 'Disabled' ? row.hostState : 'Maintenance',
  }),
})

const templateFields = (row: InstanceRow) => ({
  templateid: opt(row.templateUuid),
  templatename: opt(row.templateName),
  templatetype: opt(row.templateType),
  templateformat: opt(row.templateFormat),
  templatedisplaytext: opt(row.templateText),
  passwordenabled: row.passwordEnabled === 1,
})

const isoFields = (row: InstanceRow) => ({
  isoid: opt(row.isoUuid),
  isoname: opt(row.isoName),
  isodisplaytext: opt(row.isoText),
  isos: [],
  isomaxcount: 1,
})

import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import { offeredFields } from '#kernel/offered.ts'
import { opt, wireDate } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { rateFields } from './quality.ts'

type ServiceOfferingRow = Row<'serviceOffering'> &
  Pick<Row<'diskOffering'>, 'minIops' | 'maxIops' | 'rates' | 'cacheMode'> & {
    diskUuid: string | null
    diskName: string | null
    diskText: string | null
  }

export function serviceOfferingView(read: Read, ids: number[]): Entity<'listServiceOfferings'>[] {
  const rows = read.all(
    sql<ServiceOfferingRow>`
      select o.*, d.uuid as diskUuid, d.name as diskName, d.displayText as diskText,
        d.minIops, d.maxIops, d.rates, d.cacheMode
      from serviceOffering o left join diskOffering d on d.id = o.diskOfferingId where ${inIds('o.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    name: row.name,
    state: row.state,
    displaytext: row.systemVmType === null ? row.displayText : undefined,
    cpunumber: opt(row.cpuCores),
    cpuspeed: opt(row.cpuMhz),
    memory: opt(row.memoryMiB),
    created: wireDate(row.created),
    storagetype: row.storageType,
    provisioningtype: row.provisioningType,
    offerha: row.offerHa === 1,
    limitcpuuse: row.limitCpuUse === 1,
    isvolatile: row.isVolatile === 1,
    storagetags: opt(row.storageTags),
    hosttags: opt(row.hostTags),
    issystem: row.systemVmType !== null,
    defaultuse: row.systemVmType !== null,
    systemvmtype: opt(row.systemVmType),
    networkrate: opt(row.networkRate),
    deploymentplanner: opt(row.deploymentPlanner),
    serviceofferingdetails:
      row.details === null ? undefined : (JSON.parse(row.details) as Record<string, string>),
    iscustomized: row.cpuCores === null,
    rootdisksize: row.rootDiskGiB ?? 0,
    dynamicscalingenabled: row.dynamicScaling === 1,
    diskofferingstrictness: row.diskStrict === 1,
    diskofferingid: opt(row.diskUuid),
    diskofferingname: opt(row.diskName),
    diskofferingdisplaytext: row.systemVmType === null ? opt(row.diskText) : undefined,
    ...quality(row),
    ...offeredFields(read, row),
    encryptroot: false,
    hasannotations: false,
  }))
}

export function diskOfferingView(read: Read, ids: number[]): Entity<'listDiskOfferings'>[] {
  const rows = read.all(sql<Row<'diskOffering'>>`select * from diskOffering where ${inIds('id', ids)}`)
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    name: row.name,
    state: row.state,
    displaytext: row.displayText,
    disksize: row.sizeBytes / 2 ** 30,
    created: wireDate(row.created),
    iscustomized: row.customized === 1,
    ...quality(row),
    ...offeredFields(read, row),
    tags: opt(row.tags),
    storagetype: row.storageType,
    provisioningtype: row.provisioningType,
    displayoffering: row.display === 1,
    disksizestrictness: row.sizeStrict === 1,
    encrypt: false,
    hasannotations: false,
  }))
}

const quality = (row: Pick<Row<'diskOffering'>, 'minIops' | 'maxIops' | 'rates' | 'cacheMode'>) => ({
  miniops: opt(row.minIops),
  maxiops: opt(row.maxIops),
  ...rateFields(row.rates),
  cacheMode: opt(row.cacheMode),
})

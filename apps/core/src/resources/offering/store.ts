import { GiB } from '@cloud/contract'
import type { Env } from '#kernel/command.ts'
import type { Offered } from '#kernel/offered.ts'
import type { Tx } from '#ports/db.ts'

interface DiskQuality extends Partial<Offered> {
  minIops?: number | null
  maxIops?: number | null
  rates?: string | null
  cacheMode?: string | null
}

export interface NewServiceOffering extends DiskQuality {
  name: string
  displayText: string
  uniqueName?: string
  cpuCores: number | null
  cpuMhz: number | null
  memoryMiB: number | null
  storageType?: 'shared' | 'local'
  provisioningType?: string
  storageTags?: string | null
  hostTags?: string | null
  offerHa?: boolean
  limitCpuUse?: boolean
  isVolatile?: boolean
  dynamicScaling?: boolean
  systemVmType?: string | null
  networkRate?: number | null
  rootDiskGiB?: number | null
  deploymentPlanner?: string | null
  details?: Record<string, string> | null
  /** describes the root disk; one is made when absent */
  diskOfferingId?: number | undefined
  diskStrict?: boolean
}

/** A service offering, and with it the disk offering that describes its root disk. */
export function insertServiceOffering(
  tx: Tx,
  env: Pick<Env, 'clock' | 'ids'>,
  o: NewServiceOffering,
): number {
  const storageType = o.storageType ?? 'shared'
  const provisioningType = o.provisioningType ?? 'thin'
  const diskOfferingId =
    o.diskOfferingId ??
    insertDiskOffering(tx, env, {
      name: o.name,
      displayText: o.displayText,
      sizeGiB: o.rootDiskGiB ?? 0,
      storageType,
      provisioningType,
      tags: o.storageTags ?? null,
      forRoot: true,
      minIops: o.minIops ?? null,
      maxIops: o.maxIops ?? null,
      rates: o.rates ?? null,
      cacheMode: o.cacheMode ?? null,
      ...(o.uniqueName && { uniqueName: o.uniqueName }),
    })
  return tx.insert('serviceOffering', {
    uuid: env.ids.uuid(),
    uniqueName: o.uniqueName ?? null,
    name: o.name,
    displayText: o.displayText,
    state: 'Active',
    cpuCores: o.cpuCores,
    cpuMhz: o.cpuMhz,
    memoryMiB: o.memoryMiB,
    storageType,
    provisioningType,
    storageTags: o.storageTags ?? null,
    hostTags: o.hostTags ?? null,
    offerHa: o.offerHa ? 1 : 0,
    limitCpuUse: o.limitCpuUse ? 1 : 0,
    isVolatile: o.isVolatile ? 1 : 0,
    dynamicScaling: (o.dynamicScaling ?? true) ? 1 : 0,
    systemVmType: o.systemVmType ?? null,
    networkRate: o.networkRate ?? null,
    rootDiskGiB: o.rootDiskGiB ?? null,
    diskOfferingId,
    deploymentPlanner: o.deploymentPlanner ?? null,
    details: o.details ? JSON.stringify(o.details) : null,
    domainIds: o.domainIds ?? null,
    zoneIds: o.zoneIds ?? null,
    diskStrict: o.diskStrict ? 1 : 0,
    sortKey: 0,
    created: env.clock.now(),
    removed: null,
  })
}

export interface NewDiskOffering extends DiskQuality {
  name: string
  displayText: string
  uniqueName?: string
  /** 0: chosen with the volume */
  sizeGiB: number
  customized?: boolean
  storageType?: 'shared' | 'local'
  provisioningType?: string
  tags?: string | null
  forRoot?: boolean
  display?: boolean
  sizeStrict?: boolean
}

export function insertDiskOffering(tx: Tx, env: Pick<Env, 'clock' | 'ids'>, o: NewDiskOffering): number {
  return tx.insert('diskOffering', {
    uuid: env.ids.uuid(),
    uniqueName: o.uniqueName ?? null,
    name: o.name,
    displayText: o.displayText,
    state: 'Active',
    sizeBytes: o.sizeGiB * GiB,
    customized: o.customized ? 1 : 0,
    storageType: o.storageType ?? 'shared',
    provisioningType: o.provisioningType ?? 'thin',
    tags: o.tags ?? null,
    forRoot: o.forRoot ? 1 : 0,
    display: (o.display ?? true) ? 1 : 0,
    minIops: o.minIops ?? null,
    maxIops: o.maxIops ?? null,
    customizedIops: 0,
    domainIds: o.domainIds ?? null,
    zoneIds: o.zoneIds ?? null,
    rates: o.rates ?? null,
    cacheMode: o.cacheMode ?? null,
    sizeStrict: o.sizeStrict ? 1 : 0,
    sortKey: 0,
    created: env.clock.now(),
    removed: null,
  })
}

/** What the core needs of a hypervisor. Every operation is harmless when repeated: jobs resume after a crash. */

export interface HostAddress {
  /** as given to addHost, e.g. `http://sim/cluster1/host1` */
  url: string
  username: string
  password: string
}

export interface HostFacts {
  /** identifies the machine: the same host cannot be added twice */
  guid: string
  /** what the machine calls itself */
  name: string
  ipAddress: string
  cpuSockets: number
  cpuCores: number
  cpuMhz: number
  memoryBytes: number
  hypervisorVersion: string
  arch: string
  capabilities: string
}

export interface HostRef {
  uuid: string
  guid: string
  url: string
  /** names used by fault injection */
  zoneId: number
  podId: number
  clusterId: number
  hostId: number
}

export interface VmSpec {
  uuid: string
  /** e.g. `i-2-7-VM` */
  instanceName: string
  cpuCores: number
  cpuMhz: number
  memoryMiB: number
  /** which the guest is to take, by its next question to the password server of its network; absent: it keeps its own */
  password?: string
  nics: { mac: string; ip: string | null; networkUuid: string }[]
  volumes: { uuid: string; deviceId: number; poolUuid: string }[]
}

export interface VmStats {
  cpuUsedPercent: number
  networkReadKB: number
  networkWriteKB: number
  diskReadKB: number
  diskWriteKB: number
  diskReadIo: number
  diskWriteIo: number
  memoryUsedKB: number
}

export interface HostStats {
  cpuUsedPercent: number
  memoryUsedBytes: number
  networkReadKB: number
  networkWriteKB: number
  loadAverage: number
}

export interface PoolFacts {
  capacityBytes: number
  usedBytes: number
}

export type DriverErrorKind =
  | 'unreachable'
  | 'refused'
  | 'credentials'
  | 'capacity'
  | 'storage'
  | 'injected'
  | 'unsupported'

/** A driver's failure; commands translate it to an ApiErrorCode. */
export class DriverError extends Error {
  readonly kind: DriverErrorKind
  readonly retryable: boolean
  constructor(
    kind: DriverErrorKind,
    message: string,
    options: { retryable?: boolean; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'DriverError'
    this.kind = kind
    this.retryable = options.retryable ?? false
  }
}

export interface HypervisorDriver {
  /** as in listHypervisors, e.g. `Simulator` */
  readonly type: string
  /** @throws DriverError unreachable, credentials */
  connect(host: HostAddress, where: { zoneId: number; podId: number; clusterId: number }): Promise<HostFacts>
  disconnect(host: HostRef): Promise<void>
  ping(host: HostRef): Promise<boolean>
  hostStats(host: HostRef): HostStats
  startVm(host: HostRef, vm: VmSpec): Promise<void>
  stopVm(host: HostRef, vmUuid: string, options: { forced: boolean }): Promise<void>
  rebootVm(host: HostRef, vmUuid: string): Promise<void>
  /** Gives a running machine more CPU and memory.
   *  @throws DriverError refused when it does not run there */
  scaleVm(
    host: HostRef,
    vmUuid: string,
    size: { cpuCores: number; cpuMhz: number; memoryMiB: number },
  ): Promise<void>
  migrateVm(from: HostRef, to: HostRef, vmUuid: string): Promise<void>
  /** what runs there now: the driver's truth against the database's intent */
  powerReport(host: HostRef): Promise<{ vmUuid: string; running: boolean }[]>
  vmStats(host: HostRef, vmUuid: string): VmStats
  attachPool(
    host: HostRef,
    pool: { uuid: string; type: string; server: string; path: string },
  ): Promise<PoolFacts>
  /** Secondary storage: size of the store behind the URL. */
  attachImageStore(store: { uuid: string; url: string }, where: { zoneId: number }): Promise<PoolFacts>
  createVolume(
    volume: { uuid: string; sizeBytes: number; templateUuid: string | null; snapshotUuid?: string | null },
    poolUuid: string,
    host: HostRef,
  ): Promise<void>
  deleteVolume(volumeUuid: string, poolUuid: string, host: HostRef): Promise<void>
  resizeVolume(volumeUuid: string, sizeBytes: number, host: HostRef): Promise<void>
  attachVolume(volumeUuid: string, vmUuid: string, host: HostRef): Promise<void>
  detachVolume(volumeUuid: string, vmUuid: string, host: HostRef): Promise<void>
  /** Puts an interface into a running machine, or takes it out. */
  plugNic(
    nic: { mac: string; ip: string | null; networkUuid: string },
    vmUuid: string,
    host: HostRef,
  ): Promise<void>
  unplugNic(mac: string, vmUuid: string, host: HostRef): Promise<void>
  /** Puts a disc into the CD drive of a running machine; null takes out what is in it. */
  insertIso(isoUuid: string | null, vmUuid: string, host: HostRef): Promise<void>
  createSnapshot(snapshotUuid: string, volumeUuid: string, host: HostRef): Promise<{ physicalBytes: number }>
  deleteSnapshot(snapshotUuid: string, where: { zoneId: number }): Promise<void>
  /** Gives a volume, which no running machine uses, what a snapshot of it holds, and the size that it had then.
   *  @throws DriverError storage when there is no such snapshot or volume */
  revertVolume(
    volumeUuid: string,
    snapshot: { uuid: string; sizeBytes: number },
    host: HostRef,
  ): Promise<void>
  /** Copies a volume to another pool; afterwards it is there only. A machine that uses it goes on. */
  migrateVolume(volumeUuid: string, toPoolUuid: string, host: HostRef): Promise<void>
  /** Keeps what the disks of a machine hold, and its memory when it runs and that is wanted. */
  createVmSnapshot(snapshotUuid: string, vmUuid: string, host: HostRef): Promise<void>
  /** @throws DriverError storage when there is no such snapshot */
  revertToVmSnapshot(snapshotUuid: string, vmUuid: string, host: HostRef): Promise<void>
  deleteVmSnapshot(snapshotUuid: string, vmUuid: string, host: HostRef): Promise<void>
  /** Brings an image into the zone's secondary storage.
   *  @returns size of the image; reports 0..100 while it goes on */
  fetchTemplate(
    template: { uuid: string; url: string },
    where: { zoneId: number },
    progress: (percent: number) => void,
  ): Promise<{ sizeBytes: number; physicalBytes: number }>
  /** Brings an image from one zone's secondary storage to another's.
   *  @throws DriverError storage when it is not there */
  copyTemplate(templateUuid: string, from: { zoneId: number }, to: { zoneId: number }): Promise<void>
  /** Makes an image of what a disk, or a snapshot of one, holds.
   *  @throws DriverError storage when there is no such disk or snapshot */
  captureTemplate(
    templateUuid: string,
    source: { volumeUuid: string; host: HostRef } | { snapshotUuid: string },
    where: { zoneId: number },
  ): Promise<{ physicalBytes: number }>
  /** removes the image and everything made of it there */
  deleteTemplate(templateUuid: string, where: { zoneId: number }): Promise<void>
  /** how tests and exercises make this driver fail; real hypervisors have none */
  readonly faults?: FaultInjection
  /** Gives up what waits; the operations that were under way are repeated after the next start. */
  close(): void
}

/** One configured failure. Absent ids fit every place. */
export interface Fault {
  id: number
  /** agent command, e.g. `StartCommand` */
  command: string
  zoneId: number | null
  podId: number | null
  clusterId: number | null
  hostId: number | null
  /** `wait:<ms>`, `timeout:<ms>`, `result:fail`, joined by `|` */
  value: string
  /** how often it still happens; null: always */
  count: number | null
  /** JSON of an agent's answer; `result: false` in it fails with its `details` */
  response: string | null
}

export interface FaultInjection {
  /** @throws DriverError unsupported, when command or value are not understood */
  inject(fault: Omit<Fault, 'id'>): Fault
  find(id: number): Fault | undefined
  all(): Fault[]
  /** @param id of one fault; all of them when absent */
  clear(id?: number): void
}

/** Drivers by hypervisor type. */
export type Drivers = ReadonlyMap<string, HypervisorDriver>

import { DatabaseSync } from 'node:sqlite'
import type { Fault } from '#ports/hypervisor.ts'

/** A VM that runs; one that does not is not here. */
export interface SimulatedVm {
  uuid: string
  hostGuid: string
  cpuCores: number
  cpuMhz: number
  memoryMiB: number
  /** running since, ms since 1970 */
  since: number
}

export interface SimulatedVolume {
  uuid: string
  poolUuid: string
  sizeBytes: number
  vmUuid: string | null
}

/** What exists on the simulated machines. A file of its own: it survives the core, as real machines would. */
export interface Truth {
  vm(uuid: string): SimulatedVm | undefined
  vmsOn(hostGuid: string): readonly SimulatedVm[]
  putVm(vm: SimulatedVm): void
  dropVm(uuid: string): void
  volume(uuid: string): SimulatedVolume | undefined
  putVolume(volume: SimulatedVolume): void
  dropVolume(uuid: string): void
  /** bytes of all volumes in the pool */
  poolUse(poolUuid: string): number
  /** snapshots and images, by uuid */
  image(uuid: string): { zoneId: number; physicalBytes: number } | undefined
  putImage(uuid: string, zoneId: number, physicalBytes: number): void
  dropImage(uuid: string, zoneId: number): void
  imageUse(zoneId: number): number
  addFault(fault: Omit<Fault, 'id'>): Fault
  faults(): Fault[]
  fault(id: number): Fault | undefined
  setFaultCount(id: number, count: number): void
  dropFault(id?: number): void
  close(): void
}

/** @param path a file, or `:memory:` */
export function openTruth(path: string): Truth {
  const db = new DatabaseSync(path)
  db.exec(`
    pragma journal_mode = wal; pragma synchronous = normal; pragma busy_timeout = 5000;
    create table if not exists vm (
      uuid text primary key, hostGuid text not null, cpuCores integer not null, cpuMhz integer not null,
      memoryMiB integer not null, since integer not null
    ) strict, without rowid;
    create index if not exists vmHost on vm (hostGuid);
    create table if not exists volume (
      uuid text primary key, poolUuid text not null, sizeBytes integer not null, vmUuid text
    ) strict, without rowid;
    create index if not exists volumePool on volume (poolUuid);
    create table if not exists image (
      uuid text not null, zoneId integer not null, physicalBytes integer not null, primary key (uuid, zoneId)
    ) strict, without rowid;
    create table if not exists fault (
      id integer primary key autoincrement, command text not null, zoneId integer, podId integer, clusterId integer,
      hostId integer, value text not null, count integer, response text
    ) strict;
  `)
  const statements = new Map<string, ReturnType<typeof db.prepare>>()
  const on = (sql: string) => {
    const known = statements.get(sql) ?? db.prepare(sql)
    statements.set(sql, known)
    return known
  }
  const sum = (sql: string, key: string | number) => Number(on(sql).get(key)?.['bytes'] ?? 0)

  const vms = running(on('select * from vm').all() as unknown as SimulatedVm[])

  return {
    vm: vms.find,
    vmsOn: vms.on,
    putVm(vm) {
      on('insert or replace into vm values (:uuid, :hostGuid, :cpuCores, :cpuMhz, :memoryMiB, :since)').run({
        ...vm,
      })
      vms.put(vm)
    },
    dropVm(uuid) {
      on('delete from vm where uuid = ?').run(uuid)
      vms.drop(uuid)
    },
    volume: uuid => on('select * from volume where uuid = ?').get(uuid) as SimulatedVolume | undefined,
    putVolume(volume) {
      on('insert or replace into volume values (:uuid, :poolUuid, :sizeBytes, :vmUuid)').run({ ...volume })
    },
    dropVolume: uuid => void on('delete from volume where uuid = ?').run(uuid),
    poolUse: uuid => sum('select sum(sizeBytes) as bytes from volume where poolUuid = ?', uuid),
    image: uuid =>
      on('select zoneId, physicalBytes from image where uuid = ?').get(uuid) as
        | { zoneId: number; physicalBytes: number }
        | undefined,
    putImage: (uuid, zoneId, bytes) =>
      void on('insert or replace into image values (?, ?, ?)').run(uuid, zoneId, bytes),
    dropImage: (uuid, zoneId) => void on('delete from image where uuid = ? and zoneId = ?').run(uuid, zoneId),
    imageUse: zoneId => sum('select sum(physicalBytes) as bytes from image where zoneId = ?', zoneId),
    addFault(fault) {
      const { lastInsertRowid } = on(
        `insert into fault (command, zoneId, podId, clusterId, hostId, value, count, response)
         values (:command, :zoneId, :podId, :clusterId, :hostId, :value, :count, :response)`,
      ).run({ ...fault })
      return { ...fault, id: Number(lastInsertRowid) }
    },
    faults: () => on('select * from fault order by id desc').all() as unknown as Fault[],
    fault: id => on('select * from fault where id = ?').get(id) as Fault | undefined,
    setFaultCount: (id, count) => void on('update fault set count = ? where id = ?').run(count, id),
    dropFault: id =>
      void (id === undefined ? on('delete from fault').run() : on('delete from fault where id = ?').run(id)),
    close: () => db.close(),
  }
}

/** What runs, by name and by host, as the file has it: a list asks for the figures of hundreds of machines at once. */
function running(all: readonly SimulatedVm[]) {
  const byUuid = new Map<string, SimulatedVm>()
  const byHost = new Map<string, Map<string, SimulatedVm>>()
  const drop = (uuid: string) => {
    const known = byUuid.get(uuid)
    if (known) byHost.get(known.hostGuid)?.delete(uuid)
    byUuid.delete(uuid)
  }
  const put = (vm: SimulatedVm) => {
    drop(vm.uuid)
    byUuid.set(vm.uuid, vm)
    const here = byHost.get(vm.hostGuid) ?? new Map<string, SimulatedVm>()
    byHost.set(vm.hostGuid, here.set(vm.uuid, vm))
  }
  for (const vm of all) put(vm)
  return {
    find: (uuid: string) => byUuid.get(uuid),
    on: (guid: string) => [...(byHost.get(guid)?.values() ?? [])],
    put,
    drop,
  }
}

import type { Clock } from '#ports/clock.ts'
import { DriverError, type Fault, type HypervisorDriver } from '#ports/hypervisor.ts'
import { effectOf, takeFault, type Place } from './faults.ts'
import { createWaits, operations, type Operation } from './latency.ts'
import { hash, imageAt, machineAt, shareAt } from './machine.ts'
import { hostStatsAt, vmStatsAt } from './stats.ts'
import { openTruth, type SimulatedVm } from './truth.ts'

export interface SimulatorOptions {
  /** file with what runs on the simulated machines; `:memory:` forgets it */
  path: string
  /** no operation takes longer, in ms; absent: each its own believable time */
  latencyMs?: number
  clock: Clock
}

/** Machines, disks and shares that exist only here, behind `http://sim/<cluster>/<host>`; everything else is real. */
export function createSimulator(options: SimulatorOptions): HypervisorDriver {
  const { clock } = options
  const truth = openTruth(options.path)
  const waits = createWaits(clock)

  /** Takes the operation's time, and fails when somebody configured that. */
  async function act(operation: Operation, about: string, at: Place): Promise<void> {
    const { commands, ms } = operations[operation]
    const [least, most] = ms
    const fault = takeFault(truth, commands, at)
    const effect = fault ? effectOf(fault) : { waitMs: 0, failure: null }
    const latency = least + (hash(`${operation} ${about}`) % (most - least + 1))
    await waits.wait(Math.min(latency, options.latencyMs ?? Infinity) + effect.waitMs)
    if (effect.failure !== null && fault) {
      throw new DriverError('injected', `${fault.command} failed on the simulator: ${effect.failure}`)
    }
  }

  function runningHere(host: { guid: string; url: string }, vmUuid: string): SimulatedVm {
    const vm = truth.vm(vmUuid)
    if (vm?.hostGuid === host.guid) return vm
    throw new DriverError('refused', `The machine at ${host.url} does not run ${vmUuid}.`)
  }

  function volumeHere(uuid: string) {
    const volume = truth.volume(uuid)
    if (volume) return volume
    throw new DriverError('storage', `There is no volume ${uuid} on primary storage.`)
  }

  function snapshotHere(uuid: string) {
    const snapshot = truth.image(uuid)
    if (snapshot) return snapshot
    throw new DriverError('storage', `There is no snapshot ${uuid} on secondary storage.`)
  }

  return {
    type: 'Simulator',

    async connect(address, where) {
      const machine = machineAt(address.url)
      await act('connect', machine.guid, where)
      return machine
    },
    disconnect: () => Promise.resolve(),
    async ping(host) {
      try {
        await act('ping', host.guid, host)
        return true
      } catch (error) {
        if (error instanceof DriverError && error.kind === 'injected') return false
        throw error
      }
    },
    hostStats: host => hostStatsAt(host.guid, machineAt(host.url), truth.vmsOn(host.guid), clock.now()),

    async startVm(host, spec) {
      await act('start', spec.uuid, host)
      const now = truth.vm(spec.uuid)
      if (now?.hostGuid === host.guid) return
      if (now) {
        throw new DriverError(
          'refused',
          `${spec.instanceName} runs on another machine already; stop it there.`,
        )
      }
      const { uuid, cpuCores, cpuMhz, memoryMiB } = spec
      truth.putVm({ uuid, hostGuid: host.guid, cpuCores, cpuMhz, memoryMiB, since: clock.now() })
    },
    async stopVm(host, vmUuid) {
      await act('stop', vmUuid, host)
      if (truth.vm(vmUuid)?.hostGuid === host.guid) truth.dropVm(vmUuid)
    },
    async rebootVm(host, vmUuid) {
      await act('reboot', vmUuid, host)
      truth.putVm({ ...runningHere(host, vmUuid), since: clock.now() })
    },
    async scaleVm(host, vmUuid, size) {
      await act('scale', vmUuid, host)
      truth.putVm({ ...runningHere(host, vmUuid), ...size })
    },
    async migrateVm(from, to, vmUuid) {
      await act('migrate', vmUuid, from)
      const vm = truth.vm(vmUuid)
      if (vm?.hostGuid === to.guid) return
      truth.putVm({ ...runningHere(from, vmUuid), hostGuid: to.guid })
    },
    async powerReport(host) {
      await act('report', host.guid, host)
      return truth.vmsOn(host.guid).map(vm => ({ vmUuid: vm.uuid, running: true }))
    },
    vmStats: (host, vmUuid) => vmStatsAt(runningHere(host, vmUuid), clock.now()),

    async attachPool(host, pool) {
      await act('attachPool', pool.uuid, host)
      return { ...shareAt(`${pool.server}${pool.path}`), usedBytes: truth.poolUse(pool.uuid) }
    },
    async attachImageStore(store, where) {
      await act('attachStore', store.uuid, where)
      return { ...shareAt(store.url), usedBytes: truth.imageUse(where.zoneId) }
    },

    async createVolume(volume, poolUuid, host) {
      await act('createVolume', volume.uuid, host)
      if (truth.volume(volume.uuid)) return
      truth.putVolume({ uuid: volume.uuid, poolUuid, sizeBytes: volume.sizeBytes, vmUuid: null })
    },
    async deleteVolume(volumeUuid, _poolUuid, host) {
      await act('deleteVolume', volumeUuid, host)
      truth.dropVolume(volumeUuid)
    },
    async resizeVolume(volumeUuid, sizeBytes, host) {
      await act('resizeVolume', volumeUuid, host)
      truth.putVolume({ ...volumeHere(volumeUuid), sizeBytes })
    },
    async attachVolume(volumeUuid, vmUuid, host) {
      await act('attachVolume', volumeUuid, host)
      const volume = volumeHere(volumeUuid)
      if (volume.vmUuid !== null && volume.vmUuid !== vmUuid) {
        throw new DriverError('refused', `Volume ${volumeUuid} is attached to another VM; detach it there.`)
      }
      truth.putVolume({ ...volume, vmUuid })
    },
    async detachVolume(volumeUuid, _vmUuid, host) {
      await act('detachVolume', volumeUuid, host)
      const volume = truth.volume(volumeUuid)
      if (volume) truth.putVolume({ ...volume, vmUuid: null })
    },
    async plugNic(nic, vmUuid, host) {
      await act('plugNic', nic.mac, host)
      runningHere(host, vmUuid)
    },
    unplugNic: (mac, _vmUuid, host) => act('unplugNic', mac, host),
    async insertIso(_isoUuid, vmUuid, host) {
      await act('insertIso', vmUuid, host)
      runningHere(host, vmUuid)
    },
    async createSnapshot(snapshotUuid, volumeUuid, host) {
      await act('createSnapshot', snapshotUuid, host)
      const known = truth.image(snapshotUuid)
      if (known) return { physicalBytes: known.physicalBytes }
      const physicalBytes = Math.round(volumeHere(volumeUuid).sizeBytes * 0.2)
      truth.putImage(snapshotUuid, host.zoneId, physicalBytes)
      return { physicalBytes }
    },
    async deleteSnapshot(snapshotUuid, where) {
      await act('deleteSnapshot', snapshotUuid, where)
      truth.dropImage(snapshotUuid, where.zoneId)
    },
    async revertVolume(volumeUuid, snapshot, host) {
      await act('revertVolume', volumeUuid, host)
      if (!truth.image(snapshot.uuid))
        throw new DriverError('storage', `There is no snapshot ${snapshot.uuid} of this volume.`)
      truth.putVolume({ ...volumeHere(volumeUuid), sizeBytes: snapshot.sizeBytes })
    },
    async migrateVolume(volumeUuid, toPoolUuid, host) {
      await act('migrateVolume', volumeUuid, host)
      truth.putVolume({ ...volumeHere(volumeUuid), poolUuid: toPoolUuid })
    },
    // a machine's snapshot lies beside its disks: it takes no room on secondary storage
    async createVmSnapshot(snapshotUuid, _vmUuid, host) {
      await act('createVmSnapshot', snapshotUuid, host)
      truth.putImage(snapshotUuid, host.zoneId, 0)
    },
    async revertToVmSnapshot(snapshotUuid, _vmUuid, host) {
      await act('revertToVmSnapshot', snapshotUuid, host)
      if (!truth.image(snapshotUuid))
        throw new DriverError('storage', `There is no snapshot ${snapshotUuid} of this machine.`)
    },
    async deleteVmSnapshot(snapshotUuid, _vmUuid, host) {
      await act('deleteVmSnapshot', snapshotUuid, host)
      truth.dropImage(snapshotUuid, host.zoneId)
    },
    async fetchTemplate(template, where, progress) {
      const image = imageAt(template.url)
      for (const percent of [0, 50]) {
        progress(percent)
        await act('fetchTemplate', template.uuid, where)
      }
      truth.putImage(template.uuid, where.zoneId, image.physicalBytes)
      progress(100)
      return image
    },
    async copyTemplate(templateUuid, _from, to) {
      await act('copyTemplate', templateUuid, to)
      const image = truth.image(templateUuid)
      if (!image) throw new DriverError('storage', `There is no image ${templateUuid} on secondary storage.`)
      truth.putImage(templateUuid, to.zoneId, image.physicalBytes)
    },
    async captureTemplate(templateUuid, source, where) {
      await act('captureTemplate', templateUuid, 'host' in source ? source.host : where)
      const known = truth.image(templateUuid)
      if (known) return { physicalBytes: known.physicalBytes }
      const physicalBytes =
        'host' in source
          ? Math.round(volumeHere(source.volumeUuid).sizeBytes * 0.2)
          : snapshotHere(source.snapshotUuid).physicalBytes
      truth.putImage(templateUuid, where.zoneId, physicalBytes)
      return { physicalBytes }
    },
    async deleteTemplate(templateUuid, where) {
      await act('deleteTemplate', templateUuid, where)
      truth.dropImage(templateUuid, where.zoneId)
    },

    faults: {
      inject(fault: Omit<Fault, 'id'>) {
        if (!/^\w+Command$/.test(fault.command)) {
          throw new DriverError(
            'unsupported',
            `${fault.command} is no agent command; name one like StartCommand.`,
          )
        }
        effectOf(fault)
        return truth.addFault(fault)
      },
      find: id => truth.fault(id),
      all: () => truth.faults(),
      clear: id => truth.dropFault(id),
    },
    close() {
      waits.close()
      truth.close()
    },
  }
}

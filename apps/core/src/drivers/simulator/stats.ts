import type { HostStats, VmStats } from '#ports/hypervisor.ts'
import { shares } from './machine.ts'
import type { SimulatedVm } from './truth.ts'

const minute = 60_000

/** 0..1, smooth over time. @param share 0..1: each has a rhythm of its own */
function wave(share: number, now: number, periodMs: number): number {
  const phase = share * 2 * Math.PI
  const turn = (2 * Math.PI * now) / periodMs
  return (2 + Math.sin(turn + phase) + Math.sin(turn * 2.7 + phase * 3)) / 4
}

/** Load of a VM: a pure function of who and when, so that it moves and never contradicts itself. */
export function vmStatsAt(vm: SimulatedVm, now: number): VmStats {
  const seconds = Math.max(0, (now - vm.since) / 1000)
  // a list asks for hundreds of machines: one hash has to do for all figures
  const share = shares(vm.uuid)
  const busy = wave(share(0), now, 17 * minute)
  const rate = (index: number, perSecond: number) => Math.round(seconds * perSecond * (0.2 + share(index)))
  return {
    cpuUsedPercent: round(2 + 60 * busy),
    memoryUsedKB: Math.round(vm.memoryMiB * 1024 * (0.25 + 0.4 * busy)),
    networkReadKB: rate(1, 40),
    networkWriteKB: rate(2, 25),
    diskReadKB: rate(3, 60),
    diskWriteKB: rate(4, 90),
    diskReadIo: rate(5, 8),
    diskWriteIo: rate(6, 12),
  }
}

/** Load of a machine: its own little, and what its VMs use. */
export function hostStatsAt(
  guid: string,
  machine: { cpuCores: number; memoryBytes: number },
  vms: readonly SimulatedVm[],
  now: number,
): HostStats {
  const each = vms.map(vm => ({ vm, stats: vmStatsAt(vm, now) }))
  const total = (of: (s: VmStats) => number) => each.reduce((sum, { stats }) => sum + of(stats), 0)
  const busyCores = each.reduce((sum, { vm, stats }) => sum + (vm.cpuCores * stats.cpuUsedPercent) / 100, 0)
  const cpuUsedPercent = Math.min(
    100,
    1 + 2 * wave(shares(guid)(0), now, 5 * minute) + (100 * busyCores) / machine.cpuCores,
  )
  return {
    cpuUsedPercent: round(cpuUsedPercent),
    memoryUsedBytes: Math.round(
      Math.min(machine.memoryBytes, machine.memoryBytes * 0.03 + total(s => s.memoryUsedKB) * 1024),
    ),
    networkReadKB: total(s => s.networkReadKB),
    networkWriteKB: total(s => s.networkWriteKB),
    loadAverage: round((cpuUsedPercent / 100) * machine.cpuCores),
  }
}

const round = (value: number) => Math.round(value * 100) / 100

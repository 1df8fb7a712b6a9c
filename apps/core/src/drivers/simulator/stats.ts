import type { HostStats, VmStats } from '#ports/hypervisor.ts'
import { hash } from './machine.ts'
import type { SimulatedVm } from './truth.ts'

const minute = 60_000

/** 0..1, smooth over time, with a rhythm of its own for each name. */
function wave(name: string, now: number, periodMs: number): number {
  const phase = (hash(name) / 2 ** 32) * 2 * Math.PI
  const turn = (2 * Math.PI * now) / periodMs
  return (2 + Math.sin(turn + phase) + Math.sin(turn * 2.7 + phase * 3)) / 4
}

/** Load of a VM: a pure function of who and when, so that it moves and never contradicts itself. */
export function vmStatsAt(vm: SimulatedVm, now: number): VmStats {
  const seconds = Math.max(0, (now - vm.since) / 1000)
  const busy = wave(vm.uuid, now, 17 * minute)
  const rate = (what: string, kbPerSecond: number) =>
    Math.round(seconds * kbPerSecond * (0.2 + hash(`${what} ${vm.uuid}`) / 2 ** 32))
  return {
    cpuUsedPercent: round(2 + 60 * busy),
    memoryUsedKB: Math.round(vm.memoryMiB * 1024 * (0.25 + 0.4 * busy)),
    networkReadKB: rate('in', 40),
    networkWriteKB: rate('out', 25),
    diskReadKB: rate('read', 60),
    diskWriteKB: rate('write', 90),
    diskReadIo: rate('reads', 8),
    diskWriteIo: rate('writes', 12),
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
    1 + 2 * wave(guid, now, 5 * minute) + (100 * busyCores) / machine.cpuCores,
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

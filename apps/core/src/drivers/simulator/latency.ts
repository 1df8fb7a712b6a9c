import type { Clock } from '#ports/clock.ts'
import { DriverError } from '#ports/hypervisor.ts'

/** Every operation, with the agent commands by which faults know it and how long it takes: [least, most] ms. */
export const operations = {
  connect: { commands: ['StartupRoutingCommand', 'ReadyCommand'], ms: [20, 60] },
  ping: { commands: ['PingCommand', 'PingRoutingCommand'], ms: [0, 0] },
  report: { commands: ['PingRoutingCommand'], ms: [0, 0] },
  start: { commands: ['StartCommand'], ms: [300, 800] },
  stop: { commands: ['StopCommand'], ms: [250, 600] },
  reboot: { commands: ['RebootCommand'], ms: [300, 700] },
  scale: { commands: ['ScaleVmCommand'], ms: [200, 500] },
  migrate: { commands: ['MigrateCommand', 'PrepareForMigrationCommand'], ms: [500, 1200] },
  attachPool: { commands: ['ModifyStoragePoolCommand'], ms: [20, 80] },
  attachStore: { commands: ['SecStorageSetupCommand'], ms: [20, 80] },
  createVolume: { commands: ['CreateCommand', 'CreateObjectCommand', 'CopyCommand'], ms: [100, 300] },
  deleteVolume: { commands: ['DestroyCommand', 'DeleteCommand'], ms: [80, 200] },
  resizeVolume: { commands: ['ResizeVolumeCommand'], ms: [250, 500] },
  attachVolume: { commands: ['AttachCommand', 'AttachVolumeCommand'], ms: [250, 400] },
  detachVolume: { commands: ['DettachCommand', 'AttachVolumeCommand'], ms: [250, 400] },
  plugNic: { commands: ['PlugNicCommand'], ms: [100, 300] },
  unplugNic: { commands: ['UnPlugNicCommand'], ms: [100, 300] },
  insertIso: { commands: ['AttachIsoCommand', 'AttachCommand', 'DettachCommand'], ms: [100, 300] },
  createSnapshot: {
    commands: ['ManageSnapshotCommand', 'BackupSnapshotCommand', 'CreateObjectCommand'],
    ms: [400, 900],
  },
  deleteSnapshot: { commands: ['DeleteSnapshotBackupCommand', 'DeleteCommand'], ms: [80, 200] },
  revertVolume: { commands: ['RevertSnapshotCommand'], ms: [400, 900] },
  migrateVolume: { commands: ['MigrateVolumeCommand', 'CopyVolumeCommand'], ms: [600, 1500] },
  createVmSnapshot: { commands: ['CreateVMSnapshotCommand'], ms: [400, 900] },
  revertToVmSnapshot: { commands: ['RevertToVMSnapshotCommand'], ms: [400, 900] },
  deleteVmSnapshot: { commands: ['DeleteVMSnapshotCommand'], ms: [150, 400] },
  fetchTemplate: { commands: ['DownloadCommand'], ms: [800, 1600] },
  copyTemplate: { commands: ['CopyCommand'], ms: [800, 1600] },
  captureTemplate: { commands: ['CreatePrivateTemplateCommand', 'CopyCommand'], ms: [600, 1200] },
  deleteTemplate: { commands: ['DeleteTemplateCommand', 'DeleteCommand'], ms: [80, 200] },
} as const satisfies Record<string, { commands: readonly string[]; ms: readonly [number, number] }>

export type Operation = keyof typeof operations

/** Waits that end early when the driver closes. */
export function createWaits(clock: Clock) {
  const waiting = new Set<() => void>()
  return {
    wait(ms: number): Promise<void> {
      if (ms <= 0) return Promise.resolve()
      return new Promise((resolve, reject) => {
        const done = (end: () => void) => () => {
          waiting.delete(giveUp)
          end()
        }
        const cancel = clock.after(ms, done(resolve))
        const giveUp = done(() => {
          cancel()
          reject(new DriverError('unreachable', 'The simulator has closed.', { retryable: true }))
        })
        waiting.add(giveUp)
      })
    },
    close() {
      for (const giveUp of waiting) giveUp()
    },
  }
}

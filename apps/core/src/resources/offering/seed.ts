import type { Env } from '#kernel/command.ts'
import type { Tx } from '#ports/db.ts'
import { insertDiskOffering, insertServiceOffering } from './store.ts'

/** What every new CloudStack offers; Small Instance is number 1. */
export function seedOfferings(tx: Tx, env: Env): void {
  const instance = (name: string, cpuMhz: number, memoryMiB: number) =>
    insertServiceOffering(tx, env, {
      name,
      displayText: name,
      uniqueName: `Cloud.Com-${name}`,
      cpuCores: 1,
      cpuMhz,
      memoryMiB,
    })
  instance('Small Instance', 500, 512)
  instance('Medium Instance', 1000, 1024)
  const disks: [name: string, text: string, sizeGiB: number][] = [
    ['Small', 'Small Disk, 5 GB', 5],
    ['Medium', 'Medium Disk, 20 GB', 20],
    ['Large', 'Large Disk, 100 GB', 100],
    ['Custom', 'Custom Disk', 0],
  ]
  for (const [name, displayText, sizeGiB] of disks) {
    insertDiskOffering(tx, env, {
      name,
      displayText,
      sizeGiB,
      uniqueName: `Cloud.com-${name}`,
      customized: sizeGiB === 0,
    })
  }
  const system: [name: string, uniqueName: string, type: string, cpuMhz: number, memoryMiB: number][] = [
    ['System Offering For Software Router', 'Cloud.Com-SoftwareRouter', 'domainrouter', 500, 512],
    ['System Offering For Console Proxy', 'Cloud.com-ConsoleProxy', 'consoleproxy', 500, 1024],
    [
      'System Offering For Secondary Storage VM',
      'Cloud.com-SecondaryStorage',
      'secondarystoragevm',
      500,
      512,
    ],
    [
      'System Offering For Internal LB Instance',
      'Cloud.Com-InternalLBVm',
      'internalloadbalancervm',
      256,
      256,
    ],
    ['System Offering For Elastic LB VM', 'Cloud.Com-ElasticLBVm', 'elasticloadbalancervm', 128, 128],
  ]
  for (const [name, uniqueName, systemVmType, cpuMhz, memoryMiB] of system) {
    for (const local of [false, true]) {
      insertServiceOffering(tx, env, {
        name: local ? `${name} - Local Storage` : name,
        displayText: name,
        uniqueName: local ? `${uniqueName}-Local` : uniqueName,
        cpuCores: 1,
        cpuMhz,
        memoryMiB,
        storageType: local ? 'local' : 'shared',
        offerHa: true,
        systemVmType,
      })
    }
  }
}

import type { Env } from '#kernel/command.ts'
import type { Tx } from '#ports/db.ts'
import { osTypeNamed } from '../guest-os/index.ts'
import { insertTemplate } from './store.ts'

/** Templates 1 to 3 belong to the system; 4 is the one that examples of the API name. */
export function seedTemplates(tx: Tx, env: Env): void {
  const debian = osTypeNamed(tx, 'Debian GNU/Linux 12 (64-bit)') ?? null
  const centos = osTypeNamed(tx, 'CentOS 5.3 (64-bit)') ?? null
  for (const [id, hypervisor] of [
    [1, 'Simulator'],
    [2, 'KVM'],
    [3, 'XenServer'],
  ] as const) {
    insertTemplate(tx, env, {
      id,
      uniqueName: `systemvm-${hypervisor.toLowerCase()}`,
      name: `System VM template (${hypervisor})`,
      displayText: `What system VMs and routers on ${hypervisor} are made of`,
      format: hypervisor === 'KVM' ? 'QCOW2' : 'VHD',
      hypervisor,
      osTypeId: debian,
      accountId: 1,
      templateType: 'SYSTEM',
      url: `builtin://systemvm/${hypervisor.toLowerCase()}`,
      checksum: '',
      crossZones: true,
    })
  }
  insertTemplate(tx, env, {
    id: 4,
    uniqueName: 'builtin-centos53-simulator',
    name: 'CentOS 5.3 (64-bit) no GUI (Simulator)',
    displayText: 'CentOS 5.3 (64-bit) without a desktop, for the simulator',
    format: 'VHD',
    hypervisor: 'Simulator',
    osTypeId: centos,
    accountId: 1,
    templateType: 'BUILTIN',
    url: 'builtin://centos53',
    checksum: '',
    isPublic: true,
    isFeatured: true,
    crossZones: true,
  })
}

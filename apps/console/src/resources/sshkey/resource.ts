import { IconKey } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'

export const sshkey = resource('sshkey', {
  list: 'listSSHKeyPairs',
  path: 'ssh-keys',
  section: 'compute',
  icon: IconKey,
  columns: ['name', 'fingerprint', 'account', 'domain'],
  moreColumns: ['project', 'id'],
  fixed: () => ({ listall: true }),
  filters: { domainid: 'pick', account: [] },
  groups: { general: ['name', 'fingerprint', 'account', 'domain', 'project'] },
  related: { listVirtualMachines: row => ({ keypair: row.name ?? '' }) },
  annotated: 'SSH_KEYPAIR',
  events: false,
  actions: {
    createSSHKeyPair: { on: 'list', fields: { name: {} }, once: ['privatekey'] },
    registerSSHKeyPair: {
      on: 'list',
      fields: { name: {}, publickey: { file: 'text', help: 'help.publickey' } },
    },
    deleteSSHKeyPair: {
      also: row => ({ name: row.name ?? '', account: row.account ?? '', domainid: row.domainid ?? '' }),
      danger: 'name',
      warning: 'warning.deleteSSHKeyPair',
      removes: true,
      bulk: true,
    },
  },
})

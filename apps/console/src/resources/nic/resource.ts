import { IconNetwork } from '@tabler/icons-react'
import { when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'

const ofInstance = (row: { virtualmachineid?: string | undefined }) => ({
  virtualmachineid: row.virtualmachineid ?? '',
})
const spare = when<{ isdefault?: boolean | undefined }>(row => row.isdefault !== true, 'reason.defaultNic')

/** Where an instance meets its networks. */
export const nic = resource('nic', {
  list: 'listNics',
  path: 'nics',
  section: 'compute',
  nested: true,
  icon: IconNetwork,
  title: row => row.networkname ?? row.id,
  columns: ['networkname', 'ipaddress', 'secondaryip', 'isdefault', 'macaddress', 'netmask', 'gateway'],
  moreColumns: ['type', 'id'],
  groups: {},
  events: false,
  actions: {
    addNicToVirtualMachine: {
      on: 'list',
      fields: {
        networkid: { among: values => ({ zoneid: values['zoneid'], canusefordeploy: true }) },
        ipaddress: { help: 'help.anyaddress' },
        macaddress: { more: true, help: 'help.anyaddress' },
      },
    },
    addIpToNic: {
      fields: { ipaddress: { from: () => undefined, help: 'help.anyaddress' }, description: {} },
    },
    removeIpFromNic: {
      when: when(row => (row.secondaryip ?? []).length > 0, 'reason.noSecondaryIp'),
      fields: {
        id: {
          label: 'field.ipaddress',
          options: row =>
            row.secondaryip?.map(({ id, ipaddress }) => ({ value: id, label: ipaddress ?? id })),
          from: row => row.secondaryip?.[0]?.id,
        },
      },
      danger: 'confirm',
      warning: 'warning.removeIpFromNic',
    },
    updateDefaultNicForVirtualMachine: { when: spare, also: ofInstance },
    removeNicFromVirtualMachine: {
      when: spare,
      also: ofInstance,
      danger: 'confirm',
      warning: 'warning.removeNicFromVirtualMachine',
      removes: true,
    },
  },
})

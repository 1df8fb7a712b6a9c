import { IconArrowsExchange } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'

export const traffictype = resource('traffictype', {
  list: 'listTrafficTypes',
  path: 'traffic-types',
  section: 'infrastructure',
  icon: IconArrowsExchange,
  role: isRootAdmin,
  nested: true,
  title: row => row.traffictype ?? row.id,
  columns: ['traffictype', 'kvmnetworklabel', 'vlan'],
  moreColumns: ['vmwarenetworklabel', 'xennetworklabel', 'id'],
  groups: {},
  events: false,
  actions: {
    addTrafficType: {
      on: 'list',
      fields: {
        physicalnetworkid: {},
        traffictype: { options: ['Guest', 'Management', 'Public', 'Storage'], initial: 'Guest' },
        kvmnetworklabel: { help: 'help.networklabel' },
        vlan: { more: true },
      },
    },
    deleteTrafficType: { danger: 'confirm', warning: 'warning.deleteTrafficType', removes: true },
  },
})

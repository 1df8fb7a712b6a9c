import { IconLock, IconNumbers } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'
import { accountOf } from '#shared/engine/words.ts'

const shown = {
  section: 'infrastructure',
  role: isRootAdmin,
  nested: true,
  events: false,
} as const

/** The VLANs of a physical network for guests, and who has them. */
export const guestvlan = resource('guestvlan', {
  ...shown,
  list: 'listGuestVlans',
  path: 'guest-vlans',
  icon: IconNumbers,
  title: row => row.vlan ?? '',
  key: row => String(row.id),
  groups: {},
  columns: ['vlan', 'allocationstate', 'network', 'isdedicated', 'account', 'domain', 'taken'],
  states: { allocationstate: { Free: {}, Allocated: {} } },
  filters: { allocatedonly: 'yesno' },
  actions: {},
})

/** Those of them that are kept for one account. */
export const dedicatedvlans = resource('dedicatedvlans', {
  ...shown,
  list: 'listDedicatedGuestVlanRanges',
  path: 'dedicated-guest-vlans',
  icon: IconLock,
  title: row => row.guestvlanrange ?? row.id,
  groups: { general: ['guestvlanrange', 'account', 'domain', 'project'] },
  columns: ['guestvlanrange', 'account', 'domain', 'project'],
  moreColumns: ['id'],
  actions: {
    dedicateGuestVlanRange: {
      on: 'list',
      fields: {
        vlanrange: { help: 'help.vlanrange' },
        domainid: { required: true },
        account: { ...accountOf, required: true },
      },
    },
    releaseDedicatedGuestVlanRange: {
      danger: 'confirm',
      warning: 'warning.releaseDedicatedGuestVlanRange',
      removes: true,
    },
  },
})

import { IconKey } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'

/** API key pairs live on the page of their user: the engine gives them their action and its dialog. */
export const keypair = resource('keypair', {
  list: 'listUserKeys',
  path: 'keypairs',
  section: 'identity',
  icon: IconKey,
  nested: true,
  columns: ['name', 'state', 'created'],
  groups: {},
  events: false,
  actions: {
    deleteUserKeys: { danger: 'confirm', warning: 'warning.deleteUserKeys', removes: true },
  },
})

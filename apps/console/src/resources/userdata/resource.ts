import { IconFileCode } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'

export const userdata = resource('userdata', {
  list: 'listUserData',
  path: 'user-data',
  section: 'compute',
  icon: IconFileCode,
  columns: ['name', 'params', 'account', 'domain'],
  moreColumns: ['id'],
  fixed: () => ({ listall: true }),
  groups: { general: ['name', 'params', 'userdata'], placement: ['account', 'domain', 'project'] },
  related: { listVirtualMachines: 'userdataid' },
  refs: { userdataname: 'userdataid' },
  annotated: 'USER_DATA',
  events: false,
  actions: {
    registerUserData: {
      on: 'list',
      fields: {
        name: {},
        userdata: { file: 'base64', help: 'help.userdata' },
        params: { more: true, help: 'help.userdataparams' },
      },
    },
    deleteUserData: { danger: 'confirm', warning: 'warning.deleteUserData', removes: true, bulk: true },
  },
})

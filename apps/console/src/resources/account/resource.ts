import { IconUsersGroup } from '@tabler/icons-react'
import { accountStates, all, during, when } from '#shared/engine/conditions.ts'
import type { Condition } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isAnyAdmin } from '#shared/engine/roles.ts'
import { totals, totalUnits } from '#shared/engine/words.ts'

interface Owner {
  name?: string | undefined
  domainid?: string | undefined
}

const notMine: Condition<Owner> = when(
  (row, caller) => row.name !== caller.account || row.domainid !== caller.domainid,
  'reason.yourself',
)

/** Lists take an account by name, with its domain. */
const owned = (row: Owner) => ({ account: row.name ?? '', domainid: row.domainid ?? '' })

export const account = resource('account', {
  list: 'listAccounts',
  path: 'accounts',
  section: 'identity',
  icon: IconUsersGroup,
  role: isAnyAdmin,
  columns: ['name', 'state', 'rolename', 'roletype', 'domainpath', 'vmtotal', 'volumetotal'],
  moreColumns: [
    'networkdomain',
    'iptotal',
    'templatetotal',
    'snapshottotal',
    'cputotal',
    'memorytotal',
    'created',
    'id',
  ],
  states: { state: accountStates },
  fixed: () => ({ listall: true }),
  filters: { state: ['enabled', 'disabled', 'locked'], domainid: 'pick' },
  units: {
    ...totalUnits,
    receivedbytes: 'bytes',
    sentbytes: 'bytes',
  },
  groups: {
    general: ['name', 'state', 'rolename', 'roletype', 'domainpath', 'networkdomain', 'created'],
    usage: [...totals, 'templatetotal', 'templatelimit', 'receivedbytes', 'sentbytes'],
  },
  related: {
    listUsers: owned,
    listResourceLimits: owned,
    listVirtualMachines: owned,
    listVolumes: owned,
    listTemplates: owned,
    listSnapshots: owned,
    listNetworks: owned,
    listSSHKeyPairs: owned,
    listConfigurations: 'accountid',
  },
  events: 'Account',
  actions: {
    createAccount: {
      on: 'list',
      fields: {
        username: {},
        password: { secret: true },
        firstname: {},
        lastname: {},
        email: {},
        roleid: { required: true },
        account: { more: true, help: 'help.accountname' },
        domainid: { more: true, help: 'help.accountdomain' },
        networkdomain: { more: true, help: 'help.networkdomain' },
        timezone: { more: true },
      },
    },
    updateAccount: { fields: { newname: { from: row => row.name }, roleid: {}, networkdomain: {} } },
    enableAccount: { when: during('state', accountStates, 'disabled', 'locked'), primary: true, bulk: true },
    disableAccount: [
      {
        set: { lock: false },
        when: all(notMine, during('state', accountStates, 'enabled')),
        danger: 'confirm',
        warning: 'warning.disableAccount',
        bulk: true,
      },
      {
        as: 'lockAccount',
        set: { lock: true },
        when: all(notMine, during('state', accountStates, 'enabled')),
        danger: 'confirm',
        warning: 'warning.lockAccount',
        bulk: true,
      },
    ],
    updateResourceCount: { also: owned },
    deleteAccount: {
      when: all(
        notMine,
        when(row => row.isdefault !== true, 'reason.builtIn'),
      ),
      danger: 'name',
      takes: [
        'listUsers',
        'listVirtualMachines',
        'listVolumes',
        ['listNetworks', { type: 'Isolated' }],
        'listSnapshots',
      ],
      warning: 'warning.deleteAccount',
      removes: true,
    },
  },
})

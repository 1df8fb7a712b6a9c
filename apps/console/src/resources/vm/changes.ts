import { type Entity, vmTransitions } from '@cloud/contract'
import { all, during, when } from '#shared/engine/conditions.ts'
import type { Actions } from '#shared/engine/declaration.ts'
import { isAnyAdmin } from '#shared/engine/roles.ts'
import { sizeText } from './size.ts'

type Instance = Entity<'listVirtualMachines'>

const stopped = during('state', vmTransitions, 'Stopped')
const settled = during('state', vmTransitions, 'Running', 'Stopped')
/** the form begins empty, whatever the row says */
const none = () => undefined
const ownersOf = (vm: Instance | undefined) => ({
  account: vm?.account,
  domainid: vm?.domainid,
  projectid: vm?.projectid,
})

/** What can be changed of an instance that is there: its size, disc, logins, root disk and owner. */
export const changes = {
  scaleVirtualMachine: {
    when: all(
      settled,
      when(row => row.state === 'Stopped' || row.isdynamicallyscalable === true, 'reason.scaleStopped'),
    ),
    fields: {
      serviceofferingid: {
        from: none,
        among: (_, row) => ({ virtualmachineid: row?.id, zoneid: row?.zoneid }),
        note: sizeText,
      },
      details: {
        label: 'field.customsize',
        more: true,
        from: () => ({ cpuNumber: '', cpuSpeed: '', memory: '' }),
        help: 'help.customsize',
      },
    },
  },
  createVMSnapshot: {
    when: settled,
    fields: {
      name: { from: none },
      description: { from: none },
      snapshotmemory: { help: 'help.snapshotmemory' },
      quiescevm: { more: true },
    },
  },
  attachIso: {
    when: settled,
    fields: {
      id: {
        label: 'field.isoid',
        list: 'listIsos',
        from: row => row.isoid,
        among: (_, row) => ({ zoneid: row?.zoneid, isready: true }),
      },
      forced: { more: true, help: 'help.forcediso' },
    },
    also: row => ({ virtualmachineid: row.id }),
  },
  detachIso: {
    when: all(
      settled,
      when(row => row.isoid !== undefined, 'reason.noIso'),
    ),
    also: row => ({ virtualmachineid: row.id, id: row.isoid ?? '' }),
    bulk: true,
  },
  resetPasswordForVirtualMachine: {
    when: all(
      when(row => row.passwordenabled === true, 'reason.noPassword'),
      stopped,
    ),
    fields: { password: { secret: true, from: none, help: 'help.resetpassword' } },
    once: ['password'],
  },
  getVMPassword: {
    when: when(row => Boolean(row.keypairs), 'reason.noKeyPair'),
    warning: 'warning.getVMPassword',
    once: ['encryptedpassword'],
  },
  resetSSHKeyForVirtualMachine: {
    when: stopped,
    fields: {
      keypairs: {
        list: 'listSSHKeyPairs',
        by: 'name',
        required: true,
        among: (_, row) => ownersOf(row),
        help: 'help.resetkeys',
      },
    },
    once: ['password'],
  },
  resetUserDataForVirtualMachine: {
    when: stopped,
    fields: {
      userdataid: { among: (_, row) => ownersOf(row), help: 'help.resetuserdata' },
      userdata: { file: 'base64', from: none, asked: values => !values['userdataid'], help: 'help.userdata' },
    },
  },
  updateVMAffinityGroup: {
    when: stopped,
    // groups that are not named are left
    also: row => ({ affinitygroupids: groupsOf(row) }),
    fields: {
      affinitygroupids: { from: groupsOf, among: (_, row) => ownersOf(row), help: 'help.affinitygroups' },
    },
  },
  assignVirtualMachine: {
    when: stopped,
    role: isAnyAdmin,
    fields: {
      domainid: { required: true },
      account: {
        list: 'listAccounts',
        by: 'name',
        required: true,
        from: none,
        among: values => ({ domainid: values['domainid'] }),
      },
      networkids: {
        more: true,
        from: none,
        help: 'help.assignnetworks',
        among: ({ domainid, account }, row) => ({
          zoneid: row?.zoneid,
          canusefordeploy: true,
          domainid,
          account,
        }),
      },
      securitygroupids: {
        more: true,
        from: none,
        help: 'help.assigngroups',
        among: ({ domainid, account }) => ({ domainid, account }),
      },
    },
    danger: 'confirm',
    warning: 'warning.assignVirtualMachine',
  },
  restoreVirtualMachine: {
    when: settled,
    fields: {
      templateid: {
        from: none,
        help: 'help.restoretemplate',
        among: (_, row) => ({ zoneid: row?.zoneid, isready: true, hypervisor: row?.hypervisor }),
      },
      expunge: { from: none, help: 'help.restoreexpunge' },
      rootdisksize: { more: true, from: none, unit: 'GiB' },
      diskofferingid: { more: true, from: none, help: 'help.restoreoffering' },
    },
    danger: 'name',
    warning: 'warning.restoreVirtualMachine',
    once: ['password'],
  },
} satisfies Actions<Instance>

function groupsOf(row: Instance): string[] {
  return (row.affinitygroup ?? []).flatMap(group => group.id ?? [])
}

import { IconUserCheck } from '@tabler/icons-react'
import { when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'

/** A whole account is a member, or one user of it. */
interface Member {
  userid?: string | undefined
  account?: string | undefined
  projectid?: string | undefined
}

const whole = when<Member>(row => !row.userid, 'reason.oneUser')
const oneUser = when<Member>(row => Boolean(row.userid), 'reason.wholeAccount')
const who = ({ userid, account = '', projectid = '' }: Member) => ({
  id: projectid,
  ...(userid ? { userid } : { account }),
})

const joining = {
  roletype: { options: ['Regular', 'Admin'], initial: 'Regular', help: 'help.memberrole' },
  projectroleid: {
    list: 'listProjectRoles',
    among: ({ projectid }: Readonly<Record<string, unknown>>) => ({ projectid }),
    asked: ({ roletype }: Readonly<Record<string, unknown>>) => roletype !== 'Admin',
    more: true,
  },
} as const

export const projectmember = resource('projectmember', {
  list: 'listProjectAccounts',
  path: 'members',
  section: 'identity',
  icon: IconUserCheck,
  nested: true,
  key: row => `${row.accountid} ${row.userid ?? ''}`,
  title: row => row.username ?? row.account ?? '',
  columns: ['account', 'username', 'role', 'domain'],
  moreColumns: ['projectroleid'],
  groups: {},
  events: false,
  actions: {
    addAccountToProject: {
      on: 'list',
      fields: { account: { required: true, help: 'help.member' }, ...joining },
    },
    addUserToProject: { on: 'list', fields: { username: { help: 'help.member' }, ...joining } },
    updateProject: [
      {
        as: 'makeProjectAdmin',
        when: when(row => row.role !== 'Admin', 'reason.projectAdmin'),
        also: who,
        set: { roletype: 'Admin', swapowner: false },
      },
      {
        as: 'makeProjectRegular',
        when: when(row => row.role === 'Admin', 'reason.projectRegular'),
        also: who,
        set: { roletype: 'Regular', swapowner: false },
      },
    ],
    deleteAccountFromProject: {
      when: whole,
      also: ({ account = '', projectid = '' }) => ({ account, projectid }),
      danger: 'confirm',
      warning: 'warning.leaveProject',
      removes: true,
    },
    deleteUserFromProject: {
      when: oneUser,
      also: ({ userid = '', projectid = '' }) => ({ userid, projectid }),
      danger: 'confirm',
      warning: 'warning.leaveProject',
      removes: true,
    },
  },
})

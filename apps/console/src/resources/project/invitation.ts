import { IconMailQuestion } from '@tabler/icons-react'
import { during } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'

const states = { Pending: {}, Completed: {}, Declined: {}, Expired: {} } as const
const open = during('state', states, 'Pending')

interface Invited {
  projectid?: string | undefined
  userid?: string | undefined
  account?: string | undefined
}

const who = ({ projectid = '', userid, account = '' }: Invited) => ({
  projectid,
  ...(userid ? { userid } : { account }),
})

export const projectinvitation = resource('projectinvitation', {
  list: 'listProjectInvitations',
  path: 'project-invitations',
  section: 'identity',
  icon: IconMailQuestion,
  title: row => row.project ?? row.id,
  columns: ['project', 'state', 'account', 'domain'],
  moreColumns: ['id'],
  states: { state: states },
  fixed: () => ({ listall: true }),
  filters: { state: Object.keys(states) },
  groups: { general: ['project', 'state', 'account', 'domain'] },
  events: false,
  actions: {
    updateProjectInvitation: [
      { as: 'acceptInvitation', when: open, also: who, set: { accept: true }, primary: true },
      { as: 'declineInvitation', when: open, also: who, set: { accept: false }, danger: 'confirm' },
    ],
    deleteProjectInvitation: {
      danger: 'confirm',
      warning: 'warning.deleteProjectInvitation',
      removes: true,
      bulk: true,
    },
  },
})

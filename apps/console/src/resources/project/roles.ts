import { IconIdBadge, IconLockAccess } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'

const verdicts = ['allow', 'deny'] as const
const ofProject = ({ projectid }: { projectid?: string | undefined }) => ({ projectid: projectid ?? '' })

/** Narrows down what a regular member may do in the project. */
export const projectrole = resource('projectrole', {
  list: 'listProjectRoles',
  path: 'project-roles',
  section: 'identity',
  icon: IconIdBadge,
  nested: true,
  columns: ['name', 'description'],
  moreColumns: ['id'],
  groups: {},
  events: false,
  actions: {
    createProjectRole: { on: 'list', fields: { name: {}, description: {} } },
    updateProjectRole: { also: ofProject, fields: { name: {}, description: {} } },
    deleteProjectRole: {
      also: ofProject,
      danger: 'confirm',
      warning: 'warning.deleteProjectRole',
      removes: true,
    },
  },
})

/** The rules of all roles of a project: those of one role are tried in their order. */
export const projectrolepermission = resource('projectrolepermission', {
  list: 'listProjectRolePermissions',
  path: 'project-role-rules',
  section: 'identity',
  icon: IconLockAccess,
  nested: true,
  title: row => row.rule ?? row.id,
  columns: ['rule', 'permission', 'projectrolename', 'description'],
  moreColumns: ['id'],
  groups: {},
  events: false,
  actions: {
    createProjectRolePermission: {
      on: 'list',
      fields: {
        projectroleid: { list: 'listProjectRoles', among: ({ projectid }) => ({ projectid }) },
        rule: { help: 'help.rule' },
        permission: { options: verdicts, initial: 'allow' },
        description: {},
      },
    },
    updateProjectRolePermission: {
      also: ({ id, projectid = '', projectroleid = '' }) => ({
        projectid,
        projectroleid,
        projectrolepermissionid: id,
      }),
      fields: { permission: { options: verdicts, required: true } },
    },
    deleteProjectRolePermission: {
      also: ofProject,
      danger: 'confirm',
      warning: 'warning.deleteRolePermission',
      removes: true,
      bulk: true,
    },
  },
})

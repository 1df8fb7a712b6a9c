import type { Generated } from 'kysely'

export type ProjectState = 'Active' | 'Suspended' | 'Disabled'

/** Where several accounts work together: what it has belongs to an account of its own. */
interface ProjectTable {
  id: Generated<number>
  uuid: string
  name: string
  displayText: string
  domainId: number
  /** owns what the project has; its type is `project` */
  accountId: number
  state: ProjectState
  created: number
  removed: number | null
}

/** Who works in a project: a whole account, or one user. */
interface ProjectMemberTable {
  id: Generated<number>
  projectId: number
  accountId: number
  /** null: everybody in the account */
  userId: number | null
  role: 'Admin' | 'Regular'
  /** narrows down what the member may do here */
  projectRoleId: number | null
  created: number
}

interface ProjectRoleTable {
  id: Generated<number>
  uuid: string
  projectId: number
  name: string
  description: string | null
}

interface ProjectRolePermissionTable {
  id: Generated<number>
  uuid: string
  projectRoleId: number
  rule: string
  permission: 'allow' | 'deny'
  description: string | null
  sortOrder: number
}

interface ProjectInvitationTable {
  id: Generated<number>
  uuid: string
  projectId: number
  accountId: number
  /** null: for the account */
  userId: number | null
  role: 'Admin' | 'Regular'
  projectRoleId: number | null
  state: 'Pending' | 'Completed' | 'Expired' | 'Declined'
  created: number
}

declare module '#ports/db.ts' {
  interface Tables {
    project: ProjectTable
    projectMember: ProjectMemberTable
    projectRole: ProjectRoleTable
    projectRolePermission: ProjectRolePermissionTable
    projectInvitation: ProjectInvitationTable
  }
}

export const projectMigrations = {
  '0083-project': `
    create table project (
      id integer primary key, uuid text not null unique, name text not null, displayText text not null,
      domainId integer not null references domain, accountId integer not null unique references account,
      state text not null check (state in ('Active', 'Suspended', 'Disabled')), created integer not null, removed integer
    ) strict;
    create unique index projectName on project (domainId, lower(name)) where removed is null;
    create table projectRole (
      id integer primary key, uuid text not null unique, projectId integer not null references project, name text not null,
      description text, unique (projectId, name)
    ) strict;
    create table projectRolePermission (
      id integer primary key, uuid text not null unique,
      projectRoleId integer not null references projectRole on delete cascade, rule text not null,
      permission text not null check (permission in ('allow', 'deny')), description text, sortOrder integer not null
    ) strict;
    create index projectRolePermissionRole on projectRolePermission (projectRoleId, sortOrder);
    create table projectMember (
      id integer primary key, projectId integer not null references project, accountId integer not null references account,
      userId integer references user, role text not null check (role in ('Admin', 'Regular')),
      projectRoleId integer references projectRole, created integer not null
    ) strict;
    create unique index projectMemberOnce on projectMember (projectId, accountId, coalesce(userId, 0));
    create index projectMemberAccount on projectMember (accountId);
    create table projectInvitation (
      id integer primary key, uuid text not null unique, projectId integer not null references project,
      accountId integer not null references account, userId integer references user,
      role text not null check (role in ('Admin', 'Regular')), projectRoleId integer references projectRole,
      state text not null check (state in ('Pending', 'Completed', 'Expired', 'Declined')), created integer not null
    ) strict;
    create index projectInvitationProject on projectInvitation (projectId);
    create index projectInvitationAccount on projectInvitation (accountId);
  `,
} as const

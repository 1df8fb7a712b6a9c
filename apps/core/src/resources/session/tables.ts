import type { Generated } from 'kysely'

interface SessionTable {
  id: Generated<number>
  /** sha-256 of the cookie's value: a stolen database opens no session */
  cookieHash: string
  keyHash: string
  userId: number
  address: string
  created: number
  lastUsed: number
  /** 0: the second factor is still to be shown */
  verified: Generated<0 | 1>
  /** wrong codes so far */
  wrongCodes: Generated<number>
}

/** A person at an identity provider, and the user as whom they sign in. */
interface UserIdentityTable {
  id: Generated<number>
  issuer: string
  /** what the issuer calls the person, for good */
  subject: string
  userId: number
  created: number
}

declare module '#ports/db.ts' {
  interface Tables {
    session: SessionTable
    userIdentity: UserIdentityTable
  }
}

export const sessionMigrations = {
  '0011-session': `
    create table session (
      id integer primary key, cookieHash text not null unique, keyHash text not null, userId integer not null references user,
      address text not null, created integer not null, lastUsed integer not null
    ) strict;
    create index sessionUser on session (userId);
    create index sessionLastUsed on session (lastUsed);
  `,
  '0091-session-verified': `
    alter table session add column verified integer not null default 1 check (verified in (0, 1));
    alter table session add column wrongCodes integer not null default 0;
  `,
  '0145-user-identity': `
    create table userIdentity (
      id integer primary key, issuer text not null, subject text not null, userId integer not null references user,
      created integer not null, unique (issuer, subject)
    ) strict;
  `,
} as const

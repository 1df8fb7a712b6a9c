import type { Generated } from 'kysely'

/** A user's second factor. */
interface UserTwoFactorTable {
  id: Generated<number>
  userId: number
  /** base32, as authenticators read it */
  secret: string
  /** 0 until a valid code has been shown once */
  enabled: 0 | 1
  /** step of the last code that was taken: none is taken twice */
  lastStep: number
  created: number
}

declare module '#ports/db.ts' {
  interface Tables {
    userTwoFactor: UserTwoFactorTable
  }
}

export const twoFactorMigrations = {
  '0092-two-factor': `
    create table userTwoFactor (
      id integer primary key, userId integer not null unique references user, secret text not null,
      enabled integer not null check (enabled in (0, 1)), lastStep integer not null, created integer not null
    ) strict;
  `,
} as const

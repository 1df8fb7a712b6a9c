import type { Generated } from 'kysely'

interface SshKeyPairTable {
  id: Generated<number>
  uuid: string
  name: string
  accountId: number
  /** as in authorized_keys: `ssh-rsa AAAA…` */
  publicKey: string
  /** MD5 of the key in OpenSSH's form: `6e:0b:…` */
  fingerprint: string
  created: number
  removed: number | null
}

declare module '#ports/db.ts' {
  interface Tables {
    sshKeyPair: SshKeyPairTable
  }
}

export const sshKeyMigrations = {
  '0047-ssh-key': `
    create table sshKeyPair (
      id integer primary key, uuid text not null unique, name text not null,
      accountId integer not null references account, publicKey text not null, fingerprint text not null,
      created integer not null, removed integer
    ) strict;
    create unique index sshKeyPairName on sshKeyPair (accountId, name) where removed is null;
  `,
} as const

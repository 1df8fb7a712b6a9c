import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { listOf } from '#kernel/list.ts'
import { sshKeyView } from '../view.ts'

export const listSSHKeyPairs = command('listSSHKeyPairs', {
  description: 'Lists key pairs, the newest first.',
  params: [
    'id',
    'name',
    'fingerprint',
    'keyword',
    'account',
    'domainid',
    'listall',
    'isrecursive',
    'page',
    'pagesize',
  ],
  run: (ctx, p) =>
    listOf(
      ctx,
      {
        table: 'sshKeyPair',
        params: p,
        owner: 'accountId',
        keyword: ['name', 'fingerprint'],
        order: sql`id desc`,
        where: [
          p.name !== undefined && sql`name = ${p.name}`,
          p.fingerprint !== undefined && sql`fingerprint = ${p.fingerprint}`,
        ],
      },
      sshKeyView,
    ),
})

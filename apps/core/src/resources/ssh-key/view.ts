import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import type { Read, Row } from '#ports/db.ts'

type KeyRow = Row<'sshKeyPair'> & { account: string; domainUuid: string; domain: string }

export function sshKeyView(read: Read, ids: number[]): Entity<'listSSHKeyPairs'>[] {
  const rows = read.all(
    sql<KeyRow>`
      select k.*, a.name as account, d.uuid as domainUuid, d.name as domain
      from sshKeyPair k join account a on a.id = k.accountId join domain d on d.id = a.domainId
      where ${inIds('k.id', ids)}`,
  )
  return byIds(ids, rows).map(row => ({
    id: row.uuid,
    name: row.name,
    account: row.account,
    domainid: row.domainUuid,
    domain: row.domain,
    fingerprint: row.fingerprint,
    hasannotations: false,
  }))
}

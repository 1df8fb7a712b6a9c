import { sql } from 'kysely'
import type { Fact } from '#kernel/facts.ts'
import type { Read } from '#ports/db.ts'

/** What belongs to a project names the project where others name their account. */
export function projectFacts(read: Read, rows: Fact[]): void {
  const owned = rows.filter(
    row => typeof row['account'] === 'string' && row['account'].startsWith('PrjAcct-'),
  )
  if (owned.length === 0) return
  const names = JSON.stringify([...new Set(owned.map(row => row['account']))])
  const projects = read.all(
    sql<{ account: string; domain: string; uuid: string; name: string }>`
      select a.name as account, d.uuid as domain, p.uuid, p.name
      from project p join account a on a.id = p.accountId join domain d on d.id = p.domainId
      where a.name in (select value from json_each(${names}))`,
  )
  for (const row of owned) {
    const project = projects.find(p => p.account === row['account'] && p.domain === row['domainid'])
    if (!project) continue
    delete row['account']
    row['projectid'] = project.uuid
    row['project'] = project.name
  }
}

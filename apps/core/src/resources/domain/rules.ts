import { sql } from 'kysely'
import type { Ctx, EventNote } from '#kernel/command.ts'
import { CloudError, invalid } from '#kernel/errors.ts'
import type { Tx } from '#ports/db.ts'

/** @throws CloudError PARAM_ERROR when the name cannot be, or is taken below the parent */
export function checkDomainName(tx: Tx, name: string, parentId: number, except = 0): void {
  if (name.trim() === '' || name.includes('/'))
    throw new CloudError(
      'PARAM_ERROR',
      `A domain cannot have the name ${name}: it must not be empty or contain "/".`,
    )
  const taken = tx.get(
    sql<{ id: number }>`
      select id from domain where parentId = ${parentId} and lower(name) = lower(${name}) and removed is null and id != ${except}`,
  )
  if (taken)
    throw invalid(
      `There is a domain ${name} below ${tx.row('domain', parentId).name} already; choose another name.`,
    )
}

export function domainNote({ tx }: Ctx, id: number, type: string, words: string): EventNote {
  const { name, uuid } = tx.row('domain', id)
  return { type, description: `${words} domain ${name}`, resourceType: 'Domain', resourceUuid: uuid }
}

import type { Rule } from '#kernel/access.ts'
import type { Caller } from '#kernel/caller.ts'
import type { Read } from '#ports/db.ts'

/** Rules of the key that a call was signed with; null when it has none of its own, or a session was used. */
export function callingRules(read: Read, caller: Caller): Rule[] | null {
  const rules = caller.apiKeyId === undefined ? null : read.row('apiKey', caller.apiKeyId).rules
  return rules === null ? null : (JSON.parse(rules) as Rule[])
}

import { allows, type Rule } from '#kernel/access.ts'
import type { Caller } from '#kernel/caller.ts'
import type { ReadCtx } from '#kernel/command.ts'
import type { Read } from '#ports/db.ts'

/** Rules of the key that a call was signed with; null when it has none of its own, or a session was used. */
export function callingRules(read: Read, caller: Caller): Rule[] | null {
  return caller.apiKeyId === undefined ? null : rulesOf(read.row('apiKey', caller.apiKeyId))
}

export const rulesOf = ({ rules }: { rules: string | null }): Rule[] | null =>
  rules === null ? null : (JSON.parse(rules) as Rule[])

/** Whoever calls with a key that has rules sees no key that could do more. */
export function maySee({ read, caller, registry }: Pick<ReadCtx, 'read' | 'caller' | 'registry'>) {
  const own = callingRules(read, caller)
  const fits = (rules: Rule[], command: Parameters<typeof allows>[2]) =>
    allows({ id: 0, type: caller.roleType }, rules, { ...command, authorized: [] })
  return (key: { rules: string | null }): boolean => {
    if (own === null) return true
    const its = rulesOf(key)
    return (
      its !== null && [...registry.commands.values()].every(({ spec }) => !fits(its, spec) || fits(own, spec))
    )
  }
}

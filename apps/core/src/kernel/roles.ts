import type { CommandSpec, RoleType } from '@cloud/contract'
import type { Db } from '#ports/db.ts'
import { allows, type Rule } from './access.ts'

/** Rules by role, kept in memory: they are read on every call and change rarely. */
export interface Roles {
  allows(role: { id: number; type: RoleType }, spec: CommandSpec, keyRules?: readonly Rule[] | null): boolean
  /** To be called in the transaction that changes rules. */
  forget(): void
}

export function createRoles(db: Db): Roles {
  const cache = new Map<number, Rule[]>()
  const rulesOf = (roleId: number): Rule[] => {
    const known = cache.get(roleId)
    if (known) return known
    const rules = db.read((read): Rule[] => {
      if (read.find('role', roleId)?.state === 'disabled') return [{ rule: '*', permission: 'deny' }]
      return read.all(
        read.q
          .selectFrom('rolePermission')
          .select(['rule', 'permission'])
          .where('roleId', '=', roleId)
          .orderBy('sortOrder')
          .orderBy('id'),
      )
    })
    cache.set(roleId, rules)
    return rules
  }
  return {
    allows(role, spec, keyRules) {
      if (!allows(role, rulesOf(role.id), spec)) return false
      if (!keyRules) return true
      return allows({ id: 0, type: role.type }, keyRules, { ...spec, authorized: [] })
    },
    forget: () => cache.clear(),
  }
}

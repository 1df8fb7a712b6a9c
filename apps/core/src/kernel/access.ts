import type { CommandSpec, ParamSpec, RoleType } from '@cloud/contract'
import { sql, type RawBuilder } from 'kysely'
import type { Read } from '#ports/db.ts'
import { accountTypes, isRootAdmin, type Caller } from './caller.ts'
import { denied } from './errors.ts'

export interface Rule {
  rule: string
  permission: 'allow' | 'deny'
}

/** Id of the role that may do everything, before any rule. */
const rootAdminRoleId = 1

const matchers = new Map<string, RegExp>()

function matches(rule: string, command: string): boolean {
  if (!rule.includes('*')) return rule.toLowerCase() === command.toLowerCase()
  let matcher = matchers.get(rule)
  if (!matcher) {
    matcher = new RegExp(`^${rule.replaceAll('*', '\\w*')}$`, 'i')
    matchers.set(rule, matcher)
  }
  return matcher.test(command)
}

/** The first rule that fits decides; without one, the command's own list of role types.
 *  @see CloudStack DynamicRoleBasedAPIAccessChecker */
export function allows(
  role: { id: number; type: RoleType },
  rules: readonly Rule[],
  spec: CommandSpec,
): boolean {
  if (role.id === rootAdminRoleId) return true
  for (const { rule, permission } of rules) {
    if (matches(rule, spec.name)) return permission === 'allow'
  }
  return spec.authorized?.includes(role.type) ?? false
}

const roleTypeOfAccount: Record<number, RoleType> = {
  [accountTypes.user]: 'User',
  [accountTypes.admin]: 'Admin',
  [accountTypes.domainAdmin]: 'DomainAdmin',
  [accountTypes.resourceAdmin]: 'ResourceAdmin',
  [accountTypes.project]: 'User',
}

/** Parameters and response fields may belong to some role types only. */
export function meant(spec: Pick<ParamSpec, 'authorized'>, caller: Pick<Caller, 'accountType'>): boolean {
  if (!spec.authorized) return true
  const type = roleTypeOfAccount[caller.accountType]
  return type !== undefined && spec.authorized.includes(type)
}

/** May the caller operate on what this account owns?
 *  @throws CloudError ACCOUNT_ERROR when not */
export function requireAccess(read: Read, caller: Caller, ownerAccountId: number): void {
  if (!mayAccess(read, caller, ownerAccountId)) {
    throw denied('You do not have permission to operate on this resource: it belongs to another account.')
  }
}

/** Root admin: everything; domain admin: the own domain and below; others: the own account. */
export function mayAccess(read: Read, caller: Caller, ownerAccountId: number): boolean {
  if (isRootAdmin(caller) || caller.accountId === ownerAccountId) return true
  const owner = read.find('account', ownerAccountId)
  if (!owner) return false
  if (owner.type === accountTypes.project) return projects.isMember(read, caller, ownerAccountId)
  if (caller.accountType !== accountTypes.domainAdmin && caller.accountType !== accountTypes.resourceAdmin)
    return false
  return read.row('domain', owner.domainId).path.startsWith(caller.domainPath)
}

/** @throws CloudError ACCOUNT_ERROR when the domain is not the caller's or below it */
export function requireDomain(read: Read, caller: Caller, domainId: number): void {
  if (isRootAdmin(caller) || caller.domainId === domainId) return
  const domain = read.find('domain', domainId)
  const below = domain?.path.startsWith(caller.domainPath) && caller.accountType !== accountTypes.user
  if (!below) throw denied('You do not have permission to operate within this domain.')
}

/** What the resource that brings projects knows of them. */
export interface ProjectRules {
  /** may the caller work in the project that this account stands for? Admins above it are asked too */
  isMember(read: Read, caller: Caller, projectAccountId: number): boolean
  /** may the caller's role in the project do this? */
  allows(read: Read, caller: Caller, projectAccountId: number, command: string): boolean
  /** a query for the ids of the accounts of all projects that the caller works in */
  accountsOf(caller: Caller): RawBuilder<unknown>
}

let projects: ProjectRules = {
  isMember: () => false,
  allows: () => true,
  accountsOf: () => sql`select null where false`,
}

/** Projects belong to their members; the resource that brings projects fills this in. */
export function projectRules(rules: ProjectRules): void {
  projects = rules
}

export const projectsOf = (caller: Caller): RawBuilder<unknown> => projects.accountsOf(caller)

/** A project's roles narrow down what its members may do there.
 *  @throws CloudError ACCOUNT_ERROR when the owner is a project and the caller's role in it forbids the command */
export function requireProjectRole(read: Read, caller: Caller, owner: number, command: string): void {
  if (isRootAdmin(caller) || read.find('account', owner)?.type !== accountTypes.project) return
  if (!projects.allows(read, caller, owner, command))
    throw denied(`Your role in this project does not allow ${command}; ask an administrator of the project.`)
}

import type { Caller } from './conditions.ts'

export const isRootAdmin = (caller: Caller): boolean => caller.roleType === 'Admin'
export const isAnyAdmin = (caller: Caller): boolean => caller.roleType !== 'User'

/** Account types of the login answer. @see CloudStack Account.Type */
const roleTypes: Readonly<Record<string, Caller['roleType']>> = {
  '0': 'User',
  '1': 'Admin',
  '2': 'DomainAdmin',
  '3': 'ResourceAdmin',
}

export const roleTypeOf = (accountType: string | number): Caller['roleType'] =>
  roleTypes[accountType] ?? 'User'

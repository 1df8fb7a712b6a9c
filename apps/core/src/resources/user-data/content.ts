import { requireAccess } from '#kernel/access.ts'
import type { Caller } from '#kernel/caller.ts'
import { invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import type { Read, Row } from '#ports/db.ts'

/** Bytes of user data that an instance can be given (`vm.userdata.max.length`). */
const mostBytes = 32_768

/** @throws CloudError PARAM_ERROR when it is not base64, or too long */
export function checkUserData(text: string): string {
  const compact = text.replaceAll(/\s/g, '')
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(compact) || compact.replaceAll('=', '').length % 4 === 1)
    throw invalid('The parameter userdata must be encoded in base64.')
  if (compact.length > mostBytes)
    throw invalid(`The user data has ${compact.length} bytes in base64; at most ${mostBytes} are allowed.`)
  return compact
}

export interface ChosenUserData {
  userData: string | null
  userDataId: number | null
}

interface Wish {
  userdata?: string | undefined
  userdataid?: number | undefined
}

/** What was asked for, by text or by registered name; null for neither.
 *  @throws CloudError PARAM_ERROR, ACCOUNT_ERROR */
export function givenUserData(read: Read, caller: Caller, p: Wish): ChosenUserData | null {
  if (p.userdata !== undefined && p.userdata !== '' && p.userdataid !== undefined)
    throw invalid('Give either userdata or userdataid, not both.')
  if (p.userdataid !== undefined) {
    const row = living(read, 'userData', p.userdataid, 'user data')
    requireAccess(read, caller, row.accountId)
    return { userData: row.content, userDataId: row.id }
  }
  return p.userdata === undefined || p.userdata === ''
    ? null
    : { userData: checkUserData(p.userdata), userDataId: null }
}

/** What an instance of a template starts with, by the template's policy.
 *  @throws CloudError PARAM_ERROR when the template lets nobody replace its own */
export function userDataFor(read: Read, caller: Caller, template: Row<'template'>, p: Wish): ChosenUserData {
  const given = givenUserData(read, caller, p)
  const linked = template.userDataId === null ? undefined : read.find('userData', template.userDataId)
  if (!linked || linked.removed !== null) return given ?? { userData: null, userDataId: null }
  if (!given) return { userData: linked.content, userDataId: linked.id }
  switch (template.userDataPolicy) {
    case 'DENYOVERRIDE':
      throw invalid(`The template ${template.name} brings its own user data; leave yours out.`)
    case 'APPEND':
      return { userData: appended(linked.content, given.userData ?? ''), userDataId: given.userDataId }
    case 'ALLOWOVERRIDE':
    case null:
      return given
    default:
      return template.userDataPolicy satisfies never
  }
}

const appended = (first: string, second: string) =>
  Buffer.concat([Buffer.from(first, 'base64'), Buffer.from('\n'), Buffer.from(second, 'base64')]).toString(
    'base64',
  )

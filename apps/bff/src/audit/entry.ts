import { createHash } from 'node:crypto'
import type { AuditEntry } from '#audit/audit.ts'
import { type ApiCall, param } from '#http/call.ts'
import { isLogin, isLogout, isRead, loggable } from '#http/commands.ts'

/** Only what can be nothing but an id: a secret that was sent under such a name does not look like one. */
const id = /^(?:[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|\d{1,9})$/i
const LISTED = 20

/** Reading is not recorded; signing in and out is. */
export function isAudited(call: ApiCall): boolean {
  return call.command !== '' && (isLogin(call.command) || isLogout(call.command) || !isRead(call.command))
}

/** @param logged what the request log knows of the call */
export function auditEntry(
  call: ApiCall,
  logged: Readonly<Record<string, string | number>>,
  about: Pick<AuditEntry, 'time' | 'requestid' | 'status' | 'from'>,
): AuditEntry {
  const text = (name: string) => (logged[name] === undefined ? undefined : String(logged[name]))
  const [userid, username, jobid] = [text('user'), text('username'), text('job')]
  return {
    ...about,
    kind: text('kind') ?? 'nobody',
    ...(userid !== undefined && { userid }),
    ...(username !== undefined && { username }),
    ...(call.signed && { key: fingerprint(call) }),
    command: loggable(call.command),
    ids: idsOf(call),
    ...(jobid !== undefined && { jobid }),
  }
}

function idsOf(call: ApiCall): Record<string, string> {
  const ids: Record<string, string> = {}
  for (const name of call.params.keys()) {
    if (!/^\w{0,40}ids?$/i.test(name)) continue
    const values = (param(call, name) ?? '').split(',')
    if (values.length <= LISTED && values.every(value => id.test(value)))
      ids[name.toLowerCase()] = values.join()
  }
  return ids
}

function fingerprint(call: ApiCall): string {
  const name = [...call.params.keys()].find(name => name.toLowerCase() === 'apikey') ?? ''
  return createHash('sha256')
    .update(param(call, name) ?? '')
    .digest('hex')
    .slice(0, 12)
}

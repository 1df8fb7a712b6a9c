import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import type { Tx } from '#ports/db.ts'

/** Kinds of trouble that this server finds, with CloudStack's numbers. @see CloudStack AlertService.AlertType */
export const alertTypes = {
  'ALERT.MEMORY': 0,
  'ALERT.CPU': 1,
  'ALERT.STORAGE': 2,
  'ALERT.STORAGE.ALLOCATED': 3,
  'ALERT.NETWORK.PUBLICIP': 4,
  'ALERT.NETWORK.PRIVATEIP': 5,
  'ALERT.STORAGE.SECONDARY': 6,
  'ALERT.COMPUTE.HOST': 7,
  'ALERT.USERVM': 8,
  'ALERT.SERVICE.DOMAINROUTER': 9,
  'ALERT.SERVICE.CONSOLEPROXY': 10,
  'ALERT.STORAGE.MISC': 12,
  'ALERT.USAGE': 13,
  'ALERT.MANAGEMENT': 14,
  'ALERT.SERVICE.CONSOLEPROXYMIGRATE': 16,
  'ALERT.USERVM.MIGRATE': 17,
  'ALERT.NETWORK.VLAN': 18,
  'ALERT.SERVICE.SSVM': 19,
  'ALERT.NETWORK.DIRECTPUBLICIP': 24,
  'ALERT.TYPE.SYNC': 27,
} as const

export type AlertName = keyof typeof alertTypes

export interface Trouble {
  name: AlertName
  /** uuid, or another lasting name, of what is in trouble */
  subject: string
  /** what happened, and what to do */
  description: string
  zoneId?: number | null
  podId?: number | null
}

/** Tells the administrators, once: while the same trouble of the same subject goes on nothing is added. */
export function raiseAlert(tx: Tx, env: Pick<Env, 'clock' | 'ids' | 'changes'>, trouble: Trouble): void {
  const open = tx.get(
    sql`select id from alert where subject = ${trouble.subject} and name = ${trouble.name} and resolved is null`,
  )
  if (open) return
  const uuid = env.ids.uuid()
  tx.insert('alert', {
    uuid,
    type: alertTypes[trouble.name],
    name: trouble.name,
    description: trouble.description,
    zoneId: trouble.zoneId ?? null,
    podId: trouble.podId ?? null,
    subject: trouble.subject,
    created: env.clock.now(),
    resolved: null,
    archived: 0,
  })
  env.changes.emit(tx, 'alert', uuid)
}

/** The trouble is over; the alert stays listed, and the next trouble raises a new one. */
export function resolveAlert(tx: Tx, env: Pick<Env, 'clock'>, name: AlertName, subject: string): void {
  tx.run(
    sql`update alert set resolved = ${env.clock.now()} where subject = ${subject} and name = ${name} and resolved is null`,
  )
}

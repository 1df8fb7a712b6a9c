import { hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Clock } from '#ports/clock.ts'

export interface SealingKey {
  /** names the key in a sealed token without telling anything about it */
  kid: string
  /** 256 bit */
  bytes: Uint8Array
}

/** The first key seals; all of them open. */
export type KeyRing = readonly [current: SealingKey, ...previous: SealingKey[]]

const MAX_AGE_MS = 30 * 24 * 3600_000
const file = 'session.keys'
const stored = z.array(z.object({ secret: z.string().min(32), madeAt: z.number() })).min(1)

/** @param secrets the current one first, then the one before it; at least 32 characters each */
export function keysFrom(secrets: readonly [string, ...string[]]): KeyRing {
  const [current, ...previous] = secrets
  return [derive(current), ...previous.map(derive)]
}

/**
 * Keys of a BFF that was given no SESSION_SECRET: made once in the data folder, readable by its owner only.
 * After 30 days a new one takes over; the one before it still opens what it has sealed.
 */
export function keysIn(dataDir: string, clock: Clock): KeyRing {
  const path = join(dataDir, file)
  const known = existsSync(path) ? stored.parse(JSON.parse(readFileSync(path, 'utf8'))) : []
  const [current] = known
  if (current && clock.now() - current.madeAt < MAX_AGE_MS)
    return keysFrom([current.secret, ...known.slice(1).map(key => key.secret)])
  const fresh = { secret: randomBytes(32).toString('base64url'), madeAt: clock.now() }
  const keys = [fresh, ...known.slice(0, 1)]
  writeFileSync(`${path}.new`, JSON.stringify(keys), { mode: 0o600 })
  renameSync(`${path}.new`, path)
  return keysFrom([fresh.secret, ...keys.slice(1).map(key => key.secret)])
}

/** @throws Error when this installation does not have the key that something was sealed with */
export function keyOf(keys: KeyRing, kid: string | undefined): Uint8Array {
  const key = keys.find(key => key.kid === kid)
  if (!key) throw new Error('sealed with a key that this installation does not have')
  return key.bytes
}

function derive(secret: string): SealingKey {
  const part = (info: string, length: number) =>
    Buffer.from(hkdfSync('sha256', secret, '', `cloudstack-console ${info}`, length))
  return { kid: part('session key id', 6).toString('base64url'), bytes: part('session key', 32) }
}

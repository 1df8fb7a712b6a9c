import { createHmac, timingSafeEqual } from 'node:crypto'

/** Codes by the clock, as authenticator apps show them: RFC 6238 with SHA-1, 6 digits, 30 seconds. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const stepMs = 30_000
/** clocks of people's devices may be off by so many steps */
const drift = 1

export function base32(bytes: Uint8Array): string {
  let out = ''
  let bits = 0
  let value = 0
  for (const byte of bytes) {
    value = (value << 8) | byte
    bits += 8
    for (; bits >= 5; bits -= 5) out += alphabet[(value >>> (bits - 5)) & 31] ?? ''
    value &= (1 << bits) - 1
  }
  return bits > 0 ? out + (alphabet[(value << (5 - bits)) & 31] ?? '') : out
}

function bytesOf(secret: string): Buffer {
  const out: number[] = []
  let bits = 0
  let value = 0
  for (const letter of secret) {
    value = (value << 5) | alphabet.indexOf(letter)
    bits += 5
    if (bits < 8) continue
    bits -= 8
    out.push((value >>> bits) & 255)
    value &= (1 << bits) - 1
  }
  return Buffer.from(out)
}

/** The code of one step. @param secret base32 */
export function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const hash = createHmac('sha1', bytesOf(secret)).update(counter).digest()
  const offset = (hash.at(-1) ?? 0) & 15
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

export const stepOf = (now: number) => Math.floor(now / stepMs)

/** @param after last step that was used: its code, and older ones, are worth nothing any more
 *  @returns the step that the code belongs to; undefined when it fits none */
export function stepOfCode(secret: string, code: string, now: number, after: number): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined
  const given = Buffer.from(code)
  for (let step = stepOf(now) - drift; step <= stepOf(now) + drift; step++)
    if (step > after && timingSafeEqual(Buffer.from(codeAt(secret, step)), given)) return step
  return undefined
}

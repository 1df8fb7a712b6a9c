import { Transform } from 'node:stream'

const BACKSLASH = 0x5c
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}|[^])/g
const beginning = /\\(?:u[0-9a-fA-F]{0,3})?$/

/**
 * CloudStack resolves `\uXXXX` once more in its finished JSON, so a name that holds `\u0041` comes as `\A`, and one
 * such name makes a whole list unreadable. This undoes it: `\A` becomes `\\u0041` again. Valid JSON stays as it is.
 */
export function repairJson(bytes: Buffer): Buffer {
  return bytes.includes(BACKSLASH)
    ? Buffer.from(bytes.toString('latin1').replace(escape, repaired), 'latin1')
    : bytes
}

/** The same for an answer that passes in pieces. An answer that breaks off is an error, never a short answer. */
export function jsonRepairer(): Transform {
  let carried: Buffer = Buffer.alloc(0)
  let last = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const bytes = carried.length > 0 ? Buffer.concat([carried, chunk]) : chunk
      const keep = unfinished(bytes)
      carried = bytes.subarray(bytes.length - keep)
      const whole = repairJson(bytes.subarray(0, bytes.length - keep))
      last = lastOf(whole) ?? last
      done(null, whole)
    },
    flush(done) {
      done(last === 0x7d && carried.length === 0 ? null : new Error('the JSON of the cloud ends too early'))
    },
  })
}

/** @returns length of an escape at the end whose rest is still to come */
function unfinished(bytes: Buffer): number {
  const length = beginning.exec(bytes.subarray(-5).toString('latin1'))?.[0].length ?? 0
  let before = bytes.length - length
  while (length > 0 && bytes[before - 1] === BACKSLASH) before--
  // An odd number of backslashes before it: this one is the second half of an escaped backslash.
  return (bytes.length - length - before) % 2 === 0 ? length : 0
}

/** Doubled backslash and the code of the character, as it was before CloudStack resolved it. */
function repaired(sequence: string): string {
  if (sequence.length > 2 || /["\\/bfnrt]/.test(sequence.charAt(1))) return sequence
  const code = sequence.charCodeAt(1)
  // One byte of a longer character: the character stays, only its backslash is kept from escaping it.
  return code >= 0x80 ? `\\${sequence}` : `\\\\u${code.toString(16).padStart(4, '0')}`
}

function lastOf(bytes: Buffer): number | undefined {
  return bytes.subarray(-16).findLast(byte => byte > 0x20)
}

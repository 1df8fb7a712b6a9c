/** SQLite's primary result codes for a file that cannot be written: READONLY, IOERR, FULL, CANTOPEN. */
const codes = new Set([8, 10, 13, 14])

/** What the log says of it. */
export const diskWords = 'the database cannot be written: its disk is full or read-only'

/** Nothing is wrong with what was asked: it can be done when the disk can be written again. */
export const isDiskTrouble = (thrown: unknown): boolean =>
  thrown instanceof Error &&
  'errcode' in thrown &&
  typeof thrown.errcode === 'number' &&
  // the lowest byte is the primary code, the others say more
  codes.has(thrown.errcode & 0xff)

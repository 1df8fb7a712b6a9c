import { z } from 'zod'
import type { Clock } from '#ports/clock.ts'
import type { Store } from '#ports/store.ts'

const KIND = 'session'
/** How long a row that was read is believed: as long, at most, a session lives on that another replica has ended. */
const CACHED_MS = 1000
const MOST_CACHED = 5000

const recordSchema = z.object({
  /** the cookie's text: whoever ends this session elsewhere needs the upstream's credentials */
  token: z.string(),
  /** what login answered, without the session key */
  login: z.record(z.string(), z.unknown()),
  /** last time that a person did something in it */
  lastSeen: z.number(),
  /** when its password was given last, milliseconds since 1970 */
  provenAt: z.number().default(0),
  address: z.string(),
  agent: z.string(),
})

/** What the store keeps of a session. */
export type SessionRecord = z.infer<typeof recordSchema>

/** The rows behind sessions. Reads may be a second old; changes are made on what is there. */
export interface SessionRecords {
  get(sid: string): Promise<SessionRecord | null>
  make(sid: string, record: SessionRecord, expiresAt: number): Promise<void>
  /** However many others change it at the same time; a row that has gone stays gone. */
  change(
    sid: string,
    expiresAt: number,
    edit: (record: SessionRecord) => Partial<SessionRecord>,
  ): Promise<void>
  /** @returns whether it was there */
  delete(sid: string): Promise<boolean>
  list(): Promise<(SessionRecord & { sid: string })[]>
}

export function sessionRecords(store: Store, clock: Clock): SessionRecords {
  const cached = new Map<string, { record: SessionRecord; until: number }>()
  const remember = (sid: string, record: SessionRecord) => {
    if (cached.size >= MOST_CACHED) cached.clear()
    cached.set(sid, { record, until: clock.now() + CACHED_MS })
    return record
  }
  return {
    async get(sid) {
      const known = cached.get(sid)
      if (known && clock.now() < known.until) return known.record
      cached.delete(sid)
      const row = await store.get(KIND, sid)
      return row && remember(sid, recordSchema.parse(row.value))
    },
    async make(sid, record, expiresAt) {
      await store.put(KIND, sid, record, { expiresAt })
    },
    async change(sid, expiresAt, edit) {
      for (;;) {
        const row = await store.get(KIND, sid)
        if (!row) return
        const before = recordSchema.parse(row.value)
        const record = { ...before, ...edit(before) }
        if ((await store.putIf(KIND, sid, row.version, record, { expiresAt })) === null) continue
        cached.delete(sid)
        return
      }
    },
    async delete(sid) {
      cached.delete(sid)
      const there = await store.delete(KIND, sid)
      // A read that was under way may have brought it back.
      cached.delete(sid)
      return there
    },
    async list() {
      return (await store.list(KIND)).map(row => ({ sid: row.id, ...recordSchema.parse(row.value) }))
    },
  }
}

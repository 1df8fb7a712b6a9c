import { EventEmitter } from 'node:events'
import { DatabaseSync } from 'node:sqlite'
import type { Clock } from '#ports/clock.ts'
import type { Row, Store } from '#ports/store.ts'

const schema = `
  pragma journal_mode = wal;
  pragma synchronous = normal;
  pragma busy_timeout = 5000;
  create table if not exists row (
    kind text not null,
    id text not null,
    value text not null,
    version integer not null,
    expires_at integer,
    primary key (kind, id)
  ) strict, without rowid;
  create index if not exists row_expiry on row (expires_at) where expires_at is not null;`

const alive = '(expires_at is null or expires_at > :now)'

/**
 * The store of a single BFF process.
 * @param file path of the database, made when missing; `:memory:` keeps nothing
 * @throws Error when the file cannot be opened or written
 */
export function sqliteStore(file: string, clock: Clock): Store {
  const db = new DatabaseSync(file)
  db.exec(schema)
  const messages = new EventEmitter()
  const get = db.prepare(`select * from row where kind = :kind and id = :id and ${alive}`)
  const list = db.prepare(`select * from row where kind = :kind and ${alive} order by id`)
  const remove = db.prepare(`delete from row where kind = :kind and id = :id returning ${alive} as alive`)
  const purge = db.prepare(`delete from row where not ${alive}`)
  const upsert = (version: string, where: string) =>
    db.prepare(`insert into row values (:kind, :id, :value, 1, :expiresAt) on conflict do update
      set value = excluded.value, version = ${version}, expires_at = excluded.expires_at
      where ${where} returning version`)
  const put = upsert('version + 1', 'true')
  const make = upsert('1', `not ${alive}`)
  const change = db.prepare(`update row set value = :value, version = version + 1, expires_at = :expiresAt
    where kind = :kind and id = :id and version = :version and ${alive} returning version`)

  return {
    async get(kind, id) {
      const found = get.get({ kind, id, now: clock.now() })
      return found ? toRow(found) : null
    },
    async put(kind, id, value, { expiresAt = null }: { expiresAt?: number | null } = {}) {
      return Number(put.get({ kind, id, value: JSON.stringify(value), expiresAt })?.['version'])
    },
    async putIf(kind, id, version, value, { expiresAt = null }: { expiresAt?: number | null } = {}) {
      const row = { kind, id, value: JSON.stringify(value), expiresAt, now: clock.now() }
      const done = version === 0 ? make.get(row) : change.get({ ...row, version })
      return done ? Number(done['version']) : null
    },
    async delete(kind, id) {
      return remove.get({ kind, id, now: clock.now() })?.['alive'] === 1
    },
    async list(kind) {
      return list.all({ kind, now: clock.now() }).map(toRow)
    },
    async purge() {
      return Number(purge.run({ now: clock.now() }).changes)
    },
    async tell(topic, text) {
      messages.emit(topic, text)
    },
    hear(topic, listener) {
      messages.on(topic, listener)
    },
    async close() {
      messages.removeAllListeners()
      db.close()
    },
  }
}

function toRow(found: Record<string, unknown>): Row {
  return {
    id: String(found['id']),
    value: JSON.parse(String(found['value'])),
    version: Number(found['version']),
    expiresAt: found['expires_at'] === null ? null : Number(found['expires_at']),
  }
}

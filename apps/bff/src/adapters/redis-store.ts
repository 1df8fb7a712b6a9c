import { createClient } from '@redis/client'
import type { Logger } from 'pino'
import type { Clock } from '#ports/clock.ts'
import { type Row, type Store, StoreError } from '#ports/store.ts'

const CONNECT_MS = 3000
/** A server that hangs is given up after so long without a word; the pings keep a quiet one talking. */
const SILENT_MS = 3000
const PING_MS = 1000
const MOST_PAUSE_MS = 1000

/** One hash for each kind, so that rows of a kind are read in one go. Rows are `version expiresAt json`. */
const keyOf = (kind: string) => `{cloudstack-console}:${kind}`
const KINDS = keyOf('(kinds)')

const readRow = `
  local function read(found, now)
    if not found then return 0, false end
    local version, expires = string.match(found, '^(%d+) (%d*) ')
    return tonumber(version), expires == '' or tonumber(expires) > tonumber(now)
  end`

/** KEYS: kind, kinds. ARGV: id, now, expected version or nothing, expiresAt or nothing, value, kind. */
const PUT = `${readRow}
  local version, alive = read(redis.call('HGET', KEYS[1], ARGV[1]), ARGV[2])
  if ARGV[3] ~= '' then
    if not alive then version = 0 end
    if version ~= tonumber(ARGV[3]) then return 0 end
  end
  redis.call('HSET', KEYS[1], ARGV[1], string.format('%d %s %s', version + 1, ARGV[4], ARGV[5]))
  redis.call('SADD', KEYS[2], ARGV[6])
  return version + 1`

const DELETE = `${readRow}
  local _, alive = read(redis.call('HGET', KEYS[1], ARGV[1]), ARGV[2])
  redis.call('HDEL', KEYS[1], ARGV[1])
  return alive and 1 or 0`

const PURGE = `${readRow}
  local gone = 0
  local rows = redis.call('HGETALL', KEYS[1])
  for i = 1, #rows, 2 do
    local _, alive = read(rows[i + 1], ARGV[1])
    if not alive then gone = gone + redis.call('HDEL', KEYS[1], rows[i]) end
  end
  return gone`

/**
 * The store that replicas of the BFF share: a Valkey or Redis server. It connects again by itself; while it cannot, every
 * method rejects with StoreError at once, so that nothing waits for it and nothing is done that could not be written down.
 * @param url `redis://` or, over TLS, `rediss://`, with user, password and number of the database where it has them
 * @returns once the first attempt to connect has ended, whether or not it was successful
 */
export async function redisStore(url: string, clock: Clock, log: Logger): Promise<Store> {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    pingInterval: PING_MS,
    name: 'cloudstack-console',
    socket: {
      connectTimeout: CONNECT_MS,
      socketTimeout: SILENT_MS,
      reconnectStrategy: retries => Math.min(50 * 2 ** retries, MOST_PAUSE_MS),
    },
  })
  const ear = client.duplicate()
  // It loses its connection when the other one does, which has said so.
  ear.on('error', () => {})
  let away = false
  const first = Promise.withResolvers<void>()
  client.on('error', (error: unknown) => {
    if (!away) log.error({ err: error }, 'the store cannot be reached')
    away = true
    first.resolve()
  })
  client.on('ready', () => {
    if (away) log.info('the store can be reached again')
    away = false
    first.resolve()
  })
  // It resolves with the first connection, which may be long after the start.
  void client.connect().catch((error: unknown) => log.error({ err: error }, 'the store was given up'))
  void ear.connect().catch((error: unknown) => log.error({ err: error }, 'the store was given up'))
  await first.promise

  const asked = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask()
    } catch (error) {
      throw new StoreError(error)
    }
  }
  const script = (text: string, keys: string[], args: (string | number)[]) =>
    asked(async () => Number(await client.eval(text, { keys, arguments: args.map(String) })))
  const write = (
    kind: string,
    id: string,
    version: number | '',
    value: unknown,
    expiresAt: number | undefined,
  ) => {
    const expires = expiresAt === undefined ? '' : Math.round(expiresAt)
    const args = [id, clock.now(), version, expires, JSON.stringify(value), kind]
    return script(PUT, [keyOf(kind), KINDS], args)
  }
  const isAlive = ({ expiresAt }: Row) => expiresAt === null || expiresAt > clock.now()

  return {
    async get(kind, id) {
      const found = await asked(() => client.hGet(keyOf(kind), id))
      const row = typeof found === 'string' ? toRow(id, found) : null
      return row && isAlive(row) ? row : null
    },
    put: (kind, id, value, { expiresAt } = {}) => write(kind, id, '', value, expiresAt),
    async putIf(kind, id, version, value, { expiresAt } = {}) {
      return (await write(kind, id, version, value, expiresAt)) || null
    },
    async delete(kind, id) {
      return (await script(DELETE, [keyOf(kind)], [id, clock.now()])) === 1
    },
    async list(kind) {
      const found = await asked(() => client.hGetAll(keyOf(kind)))
      const rows = Object.entries(found).map(([id, text]) => toRow(id, text))
      return rows.filter(isAlive).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    },
    async purge() {
      let gone = 0
      for (const kind of await asked(() => client.sMembers(KINDS)))
        gone += await script(PURGE, [keyOf(kind)], [clock.now()])
      return gone
    },
    async tell(topic, text) {
      await asked(() => client.publish(keyOf(topic), text))
    },
    hear(topic, listener) {
      const subscribe = () =>
        ear.subscribe(keyOf(topic), listener).catch(() => {
          // Not connected yet, or not any more.
          ear.once('ready', () => void subscribe())
        })
      void subscribe()
    },
    async close() {
      ear.destroy()
      client.destroy()
    },
  }
}

function toRow(id: string, text: string): Row {
  const [, version, expires, json = 'null'] = /^(\d+) (\d*) (.*)$/s.exec(text) ?? []
  return {
    id,
    value: JSON.parse(json),
    version: Number(version),
    expiresAt: expires === '' ? null : Number(expires),
  }
}

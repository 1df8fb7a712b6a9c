import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { Db, Query, Read, Row, TableName, Tables, Tx } from '#ports/db.ts'

/** kysely builds and types the statements; it never runs them. */
const builder = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: db => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

const maxCachedStatements = 500

const settings =
  'pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on; pragma busy_timeout = 5000; pragma cache_size = -32768; pragma temp_store = memory; pragma wal_autocheckpoint = 4000'

/** Databases in memory as their migrations left them: the next one of the same kind begins there. */
const images = new Map<string, Uint8Array>()
const sameness = (migrations: ReadonlyMap<string, string>) => [...migrations].join('\n')

/** @param path a file, or `:memory:` */
export function openDb(path: string): Db & { migrate(migrations: ReadonlyMap<string, string>): void } {
  const sqlite = new DatabaseSync(path)
  sqlite.exec(settings)
  const statements = new Map<string, StatementSync>()
  const statement = (sql: string) => {
    const cached = statements.get(sql)
    if (cached) return cached
    if (statements.size >= maxCachedStatements) statements.clear()
    const fresh = sqlite.prepare(sql)
    statements.set(sql, fresh)
    return fresh
  }
  const compiled = (query: Query<unknown>) => {
    const { sql, parameters } = 'isRawBuilder' in query ? query.compile(builder) : query.compile()
    return [statement(sql), parameters as SQLInputValue[]] as const
  }

  const read: Read = {
    q: builder,
    all<T>(query: Query<T>) {
      const [prepared, parameters] = compiled(query)
      return prepared.all(...parameters) as T[]
    },
    get<T>(query: Query<T>) {
      const [prepared, parameters] = compiled(query)
      return prepared.get(...parameters) as T | undefined
    },
    find<T extends TableName>(table: T, id: number) {
      return statement(`select * from "${table}" where id = ?`).get(id) as Row<T> | undefined
    },
    row<T extends TableName>(table: T, id: number) {
      const found = this.find(table, id)
      if (!found) throw new Error(`no row ${id} in ${table}`)
      return found
    },
  }

  let depth = 0
  return {
    read: fn => fn(read),
    tx(fn) {
      if (depth > 0) throw new Error('a transaction is already open: pass its handle on')
      const effects: (() => void)[] = []
      const lasts: (() => void)[] = []
      let alive = true
      const check = () => {
        if (!alive) throw new Error('this transaction has ended')
      }
      const tx: Tx = {
        ...read,
        run(query) {
          check()
          const [prepared, parameters] = compiled(query)
          return Number(prepared.run(...parameters).changes)
        },
        insert(table, row) {
          check()
          const columns = Object.keys(row)
          const values = Object.values(row) as SQLInputValue[]
          const sql = `insert into "${table}" (${columns.map(c => `"${c}"`).join(', ')}) values (${columns.map(() => '?').join(', ')})`
          return Number(statement(sql).run(...values).lastInsertRowid)
        },
        update(table, id, patch) {
          check()
          const columns = Object.keys(patch)
          if (columns.length === 0) return
          const values = Object.values(patch) as SQLInputValue[]
          statement(`update "${table}" set ${columns.map(c => `"${c}" = ?`).join(', ')} where id = ?`).run(
            ...values,
            id,
          )
        },
        beforeCommit(last) {
          check()
          lasts.push(last)
        },
        onCommit(effect) {
          check()
          effects.push(effect)
        },
      }
      statement('begin immediate').run()
      depth++
      let result
      try {
        result = fn(tx)
        if (result instanceof Promise) throw new Error('a transaction cannot wait for a promise')
        for (const last of lasts) last()
        statement('commit').run()
      } catch (error) {
        if (sqlite.isTransaction) sqlite.exec('rollback')
        throw error
      } finally {
        depth--
        alive = false
      }
      for (const effect of effects) effect()
      return result
    },
    close() {
      statements.clear()
      sqlite.close()
    },
    migrate(migrations) {
      const fresh = path === ':memory:' && !sqlite.prepare('select 1 from sqlite_schema').get()
      const image = fresh && images.get(sameness(migrations))
      if (image) {
        sqlite.deserialize(image)
        sqlite.exec(settings)
        return
      }
      sqlite.exec(
        'create table if not exists migration (name text primary key, applied integer not null) strict',
      )
      const done = new Set(
        sqlite
          .prepare('select name from migration')
          .all()
          .map(r => String(r['name'])),
      )
      for (const name of [...migrations.keys()].toSorted()) {
        if (done.has(name)) continue
        sqlite.exec('begin immediate')
        try {
          sqlite.exec(migrations.get(name) ?? '')
          sqlite.prepare('insert into migration values (?, ?)').run(name, Date.now())
          sqlite.exec('commit')
        } catch (error) {
          if (sqlite.isTransaction) sqlite.exec('rollback')
          throw new Error(`migration ${name} failed`, { cause: error })
        }
      }
      if (fresh) images.set(sameness(migrations), sqlite.serialize())
    },
  }
}

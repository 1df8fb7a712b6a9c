import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'

/** In the order in which they are looked at: an older core.db meets a host that has gone on, as after a crash. */
const databases = ['core.db', 'simulator.db', 'bff.db']
/** What SQLite keeps beside a database that is in use, what is being written, and who is running: nothing of a copy. */
const passing = /^(core|simulator|bff)\.db-|\.new$|^server\.pid$/

export interface Kept {
  name: string
  bytes: number
}

/** Copies a data folder while a server works on it: each database as it was at one moment, all of them within
 *  milliseconds, and every other file. What is copied is checked before the folder gets its name.
 *  @param folder to be made; nothing of that name may be there
 *  @throws Error, for a person to read, when there is nothing to copy, no room, or a copy is not whole; nothing is left then */
export async function backupOf(dataDir: string, folder: string): Promise<Kept[]> {
  const present = databases.filter(name => existsSync(join(dataDir, name)))
  if (present.length === 0)
    throw new Error(
      `${dataDir} holds no database: there is nothing to back up. Set DATA_DIR to the folder of the server.`,
    )
  if (existsSync(folder)) throw new Error(`${folder} is there already; name another folder.`)
  const part = `${folder}.part`
  rmSync(part, { recursive: true, force: true })
  mkdirSync(part, { recursive: true, mode: 0o700 })
  try {
    await copyDatabases(dataDir, part, present)
    for (const { name } of readdirSync(dataDir, { withFileTypes: true }).filter(entry => entry.isFile()))
      if (!present.includes(name) && !passing.test(name)) copyFileSync(join(dataDir, name), join(part, name))
    for (const name of present) requireWhole(join(part, name))
    renameSync(part, folder)
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`The backup was not made, and nothing is left of it: ${why}`, { cause: error })
  }
  return readdirSync(folder).map(name => ({ name, bytes: statSync(join(folder, name)).size }))
}

/** A transaction that only reads holds each database as it is now, whatever is written meanwhile; it holds nobody up. */
async function copyDatabases(dataDir: string, to: string, names: readonly string[]): Promise<void> {
  const open = names.map(name => ({ name, db: new DatabaseSync(join(dataDir, name), { timeout: 10_000 }) }))
  try {
    for (const { db } of open) {
      db.exec('begin')
      db.prepare('select count(*) from sqlite_schema').get()
    }
    for (const { name, db } of open) await backup(db, join(to, name), { rate: 1000 })
  } finally {
    for (const { db } of open) db.close()
  }
}

/** @throws Error with what SQLite says is wrong */
function requireWhole(path: string): void {
  const db = new DatabaseSync(path)
  try {
    const said = db
      .prepare('pragma integrity_check')
      .all()
      .map(row => String(row['integrity_check']))
    const astray = db.prepare('pragma foreign_key_check').all()
    if (said.join() !== 'ok') throw new Error(`${path} is not whole: ${said.slice(0, 3).join('; ')}`)
    if (astray.length > 0)
      throw new Error(`${path} has ${astray.length} rows that refer to what is not there`)
  } finally {
    db.close()
  }
}

/** `2026-11-26-152333`, as `npm run reset` dates what it keeps. */
export const dated = (date: Date): string =>
  date.toISOString().slice(0, 19).replaceAll(':', '').replace('T', '-')

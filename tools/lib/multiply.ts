import { DatabaseSync, type SQLInputValue } from 'node:sqlite'

/** Copies the instance that is there, with all that belongs to it, until there are so many. */
export function multiply(file: string, many: number): void {
  const db = new DatabaseSync(file)
  const copy = (table: string, id: number, patch: Record<string, SQLInputValue>): number => {
    const row = { ...db.prepare(`select * from ${table} where id = ?`).get(id), ...patch }
    delete row['id']
    const columns = Object.keys(row)
    const marks = columns.map(() => '?').join(', ')
    return Number(
      db.prepare(`insert into ${table} (${columns.join(', ')}) values (${marks})`).run(...Object.values(row))
        .lastInsertRowid,
    )
  }
  const id = (sql: string) => Number(db.prepare(sql).get()?.['id'])
  const vm = id("select id from vm where kind = 'User' and removed is null")
  const [nic, volume] = [
    id(`select id from nic where vmId = ${vm}`),
    id(`select id from volume where vmId = ${vm}`),
  ]
  const group = id(`select groupId as id from vmSecurityGroup where vmId = ${vm}`)
  db.exec('begin')
  for (let i = 1; i < many; i++) {
    const to = copy('vm', vm, {
      uuid: crypto.randomUUID(),
      name: `copy-${i}`,
      state: i % 3 === 0 ? 'Stopped' : 'Running',
    })
    const ip = `10.${100 + (i >> 16)}.${(i >> 8) & 255}.${i & 255}`
    copy('nic', nic, { uuid: crypto.randomUUID(), vmId: to, ip, mac: `0a:${i}` })
    copy('volume', volume, { uuid: crypto.randomUUID(), vmId: to, sizeBytes: 1 })
    db.prepare('insert into vmSecurityGroup (vmId, groupId) values (?, ?)').run(to, group)
  }
  db.exec(
    `update vm set hostId = null where state = 'Stopped'; update vm set cpuCores = 0, memoryMiB = 0 where id != ${vm}; commit`,
  )
  db.close()
}

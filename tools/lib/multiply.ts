import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'

/** Copies the instance that is there, with all that belongs to it, until there are so many, two thirds of them running:
 *  in the database and on the simulated hosts. No core may have the folder open. */
export function multiply(dataDir: string, many: number): void {
  const db = new DatabaseSync(join(dataDir, 'core.db'))
  db.exec(`attach '${join(dataDir, 'simulator.db')}' as truth; begin`)
  const id = (sql: string) => Number(db.prepare(sql).get()?.['id'])
  const vm = id("select id from vm where kind = 'User' and removed is null")
  const own = { nic: copier(db, 'nic', vm), volume: copier(db, 'volume', vm) }
  const copyVm = copier(db, 'vm', vm, 'id')
  const secure = db.prepare(
    'insert into vmSecurityGroup (vmId, groupId) select ?, groupId from vmSecurityGroup where vmId = ?',
  )
  const boot = db.prepare(
    'insert into truth.vm select ?, hostGuid, 0, cpuMhz, 0, since from truth.vm where uuid = (select uuid from vm where id = ?)',
  )
  for (let i = 1; i < many; i++) {
    const uuid = crypto.randomUUID()
    const state = i % 3 === 0 ? 'Stopped' : 'Running'
    const to = copyVm({ uuid, name: `copy-${i}`, state, ...(state === 'Stopped' && { hostId: null }) })
    const ip = `10.${100 + (i >> 16)}.${(i >> 8) & 255}.${i & 255}`
    own.nic({ uuid: crypto.randomUUID(), vmId: to, ip, mac: `0a:${i}` })
    own.volume({ uuid: crypto.randomUUID(), vmId: to, sizeBytes: 1 })
    secure.run(to, vm)
    if (state === 'Running') boot.run(uuid, vm)
  }
  // what is copied takes nothing of its host, which has room for a few only
  db.exec(`update vm set cpuCores = 0, memoryMiB = 0 where id != ${vm} and kind = 'User'`)
  db.exec(`insert into truth.volume select v.uuid, p.uuid, 1, m.uuid from volume v
    join storagePool p on p.id = v.poolId join vm m on m.id = v.vmId where m.name like 'copy-%' and m.id != ${vm}`)
  db.exec('commit; detach truth')
  db.close()
}

/** @returns copies the row of the instance with these changes, and tells the copy's id */
function copier(db: DatabaseSync, table: string, vmId: number, column = 'vmId') {
  const row = { ...db.prepare(`select * from ${table} where ${column} = ?`).get(vmId) }
  delete row['id']
  const columns = Object.keys(row)
  const insert = db.prepare(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  )
  return (patch: Record<string, SQLInputValue>): number =>
    Number(insert.run(...Object.values({ ...row, ...patch })).lastInsertRowid)
}

/** Events of a year, of many kinds, about the instances that are there. */
export function addEvents(dataDir: string, many: number): void {
  const db = new DatabaseSync(join(dataDir, 'core.db'))
  db.exec(`
    begin;
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${many})
    insert into event (uuid, type, level, state, description, userId, accountId, domainId, resourceType, resourceUuid, parentId, archived, created)
    select lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
      case i % 4 when 0 then 'VM.START' when 1 then 'VM.STOP' when 2 then 'VM.CREATE' else 'VOLUME.CREATE' end,
      case i % 50 when 0 then 'ERROR' when 1 then 'WARN' else 'INFO' end, 'Completed', 'Successfully completed number ' || i,
      2, 2, 1, 'VirtualMachine', (select uuid from vm where id = 1 + i % (select max(id) from vm)), null, 0,
      ${Date.now()} - (${many} - i) * 31000
    from n;
    commit`)
  db.close()
}

import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createTestCloud, fakeClock, furnished, type TestCloud } from '@cloud/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSimulator } from '#drivers/simulator/index.ts'
import { mortal } from './test-mortal-driver.ts'

const root = mkdtempSync(join(tmpdir(), 'crash-'))
const pristine = join(root, 'pristine')
let basics: { zoneid: string; templateid: string; serviceofferingid: string }

/** A furnished cloud with three instances, two of which run. */
beforeAll(async () => {
  const f = await furnished(2, { dataDir: pristine })
  basics = f.basics
  for (const name of ['a', 'b', 'c'])
    await f.t.admin.run('deployVirtualMachine', { ...basics, name, startvm: name !== 'c' })
  await f.t.close()
})
afterAll(() => rmSync(root, { recursive: true }))

/** Everything at once, so that the end comes in the middle of something. */
async function busy({ admin }: TestCloud): Promise<void> {
  const { rows } = await admin.call('listVirtualMachines', {})
  const id = (name: string) => rows.find(vm => vm.name === name)?.id ?? ''
  await Promise.all([
    admin.call('deployVirtualMachine', { ...basics, name: 'd', diskofferingid: '3' }),
    admin.call('deployVirtualMachine', { ...basics, name: 'e' }),
    admin.call('stopVirtualMachine', { id: id('a') }),
    admin.call('startVirtualMachine', { id: id('c') }),
    admin.call('migrateVirtualMachine', { virtualmachineid: id('b') }),
  ])
  await Promise.all([
    admin.call('startVirtualMachine', { id: id('a') }),
    admin.call('rebootVirtualMachine', { id: id('c') }),
    admin.call('destroyVirtualMachine', { id: id('b'), expunge: true }),
  ])
}

const all = (db: DatabaseSync, sql: string) => db.prepare(sql).all()

/** The dead core writes no more once all that still can move has moved. */
async function still(db: DatabaseSync): Promise<void> {
  const look = () => JSON.stringify(db.prepare('select count(*), sum(step), sum(status) from job').get())
  for (let last = '', same = 0; same < 5;) {
    await new Promise(setImmediate)
    const now = look()
    same = now === last ? same + 1 : 0
    last = now
  }
}

test.each([
  ['before', false],
  ['after', true],
])('a host that is emptied when the core dies %s a move is empty in the end', async (when, effect) => {
  const dataDir = join(root, `empty-${when}`)
  cpSync(pristine, dataDir, { recursive: true })
  const clock = fakeClock(Date.now())
  const simulator = createSimulator({ path: join(dataDir, 'simulator.db'), clock, latencyMs: 0 })
  const { driver, died } = mortal(simulator, 1, effect)
  const doomed = await createTestCloud({ dataDir, clock, drivers: [driver] })
  const { rows } = await doomed.admin.call('listVirtualMachines', { name: 'a' })
  const hostid = rows[0]?.hostid ?? ''
  await doomed.admin.call('prepareHostForMaintenance', { id: hostid })
  await died
  const db = new DatabaseSync(join(dataDir, 'core.db'))
  await still(db)

  const t = await createTestCloud({ dataDir, clock: fakeClock(Date.now()) })
  await t.core.idle()
  expect((await t.admin.call('listHosts', { id: hostid })).rows).toMatchObject([
    { resourcestate: 'Maintenance' },
  ])
  expect(
    all(db, "select name, state from vm where removed is null and state not in ('Running', 'Stopped')"),
  ).toEqual([])
  const truth = new DatabaseSync(join(dataDir, 'simulator.db'))
  const running =
    "select uuid, (select guid from host where id = hostId) as hostGuid from vm where state = 'Running' order by uuid"
  expect(all(db, running)).toEqual(all(truth, 'select uuid, hostGuid from vm order by uuid'))
  expect(all(db, `select id from vm where hostId = (select id from host where uuid = '${hostid}')`)).toEqual(
    [],
  )
  truth.close()
  db.close()
  await t.close()
})

test.each(Array.from({ length: 20 }, (_, seed) => seed))(
  'killed at any operation, nothing is lost: seed %i',
  async seed => {
    const dataDir = join(root, `seed-${seed}`)
    cpSync(pristine, dataDir, { recursive: true })
    const clock = fakeClock(Date.now())
    const simulator = createSimulator({ path: join(dataDir, 'simulator.db'), clock, latencyMs: 0 })
    const { driver, died } = mortal(simulator, 1 + Math.floor(seed / 2), seed % 2 === 0)
    const doomed = await createTestCloud({ dataDir, clock, drivers: [driver] })
    await busy(doomed)
    await died
    const db = new DatabaseSync(join(dataDir, 'core.db'))
    await still(db)

    const t = await createTestCloud({ dataDir, clock: fakeClock(Date.now()) })
    await t.core.idle()
    const truth = new DatabaseSync(join(dataDir, 'simulator.db'))

    expect(
      all(db, 'select name from job where status not in (1, 2) or (visible = 1 and result is null)'),
    ).toEqual([])
    expect(all(db, 'select name, result from job where status = 2')).toEqual([])
    expect(
      all(
        db,
        "select e.parentId, e.state from event e where e.state in ('Started', 'Completed') and e.parentId is not null group by e.parentId, e.state having count(*) != 1",
      ),
    ).toEqual([])

    const { rows } = await t.admin.call('listVirtualMachines', {})
    expect(Object.fromEntries(rows.map(vm => [vm.name, vm.state]))).toEqual({
      a: 'Running',
      c: 'Running',
      d: 'Running',
      e: 'Running',
    })
    const running =
      "select uuid, (select guid from host where id = hostId) as hostGuid from vm where state = 'Running' order by uuid"
    expect(all(db, running)).toEqual(all(truth, 'select uuid, hostGuid from vm order by uuid'))
    expect(
      all(db, "select uuid from volume where removed is null and state = 'Ready' order by uuid"),
    ).toEqual(all(truth, 'select uuid from volume order by uuid'))
    expect(all(db, "select uuid from volume where removed is null and state != 'Ready'")).toEqual([])
    const taken = all(db, 'select ip, takenBy from guestIp where takenBy is not null order by ip')
    expect(taken).toEqual(
      all(
        db,
        'select g.ip, n.uuid as takenBy from guestIp g join nic n on n.ip = g.ip where n.removed is null order by g.ip',
      ),
    )

    for (const vm of rows) await t.admin.run('destroyVirtualMachine', { id: vm.id, expunge: true })
    expect(
      all(
        db,
        "select ip from guestIp where takenBy in (select n.uuid from nic n join vm v on v.id = n.vmId where v.kind = 'User')",
      ),
    ).toEqual([])
    expect(
      all(db, "select id from vm where kind = 'User' and (removed is null or hostId is not null)"),
    ).toEqual([])
    expect(all(truth, 'select count(*) as n from volume')).toEqual(
      all(db, 'select count(*) as n from volume where removed is null and poolId is not null'),
    )
    truth.close()
    db.close()
    await t.close()
  },
)

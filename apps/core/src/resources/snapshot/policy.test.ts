import { fakeClock, furnished, type FakeClock, type Furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let f: Furnished
let t: TestCloud
/** a session ends when nobody uses it for half an hour */
let admin: TestCloud['admin']
let clock: FakeClock
let volumeid: string
beforeEach(async () => {
  clock = fakeClock(Date.UTC(2026, 0, 1))
  f = await furnished(1, { clock })
  t = f.t
  admin = t.admin
  const vm = await admin.run('deployVirtualMachine', f.basics)
  const { rows } = await admin.call('listVolumes', { virtualmachineid: vm.id })
  volumeid = rows[0]?.id ?? ''
})
afterEach(() => t.close())

const hour = 3_600_000
const hourly = (maxsnaps: number) =>
  admin.call('createSnapshotPolicy', {
    volumeid,
    intervaltype: 'hourly',
    schedule: '10',
    timezone: 'Etc/UTC',
    maxsnaps,
  })
const taken = async () => (await admin.call('listSnapshots', { volumeid })).rows
async function pass(ms: number) {
  for (let passed = 0; passed < ms; passed += hour / 6) {
    clock.advance(hour / 6)
    await Promise.resolve()
    await t.core.idle()
  }
  admin = await t.as('admin', 'password')
}

test('a policy takes snapshots by the clock and keeps the newest', async () => {
  await hourly(2)
  expect(await taken()).toEqual([])
  await pass(hour)
  expect(await taken()).toMatchObject([{ state: 'BackedUp', intervaltype: 'HOURLY' }])
  await pass(3 * hour)
  const rows = await taken()
  expect(rows.map(row => row.created?.slice(11, 13))).toEqual(['03', '02'])
})

test('a hidden policy stays hidden when its schedule changes', async () => {
  const { id } = await hourly(2)
  await admin.run('updateSnapshotPolicy', { id, fordisplay: false })
  expect(await hourly(3)).toMatchObject({ id, maxsnaps: 3, fordisplay: false })
})

test('a snapshot taken by hand is never rotated away', async () => {
  const byHand = await admin.run('createSnapshot', { volumeid, name: 'by hand' })
  await hourly(1)
  await pass(3 * hour)
  const rows = await taken()
  expect(rows).toHaveLength(2)
  expect(rows.map(row => row.id)).toContain(byHand.id)
  const { rows: recurring } = await admin.call('listSnapshots', { snapshottype: 'RECURRING' })
  expect(recurring).toHaveLength(1)
})

test('a second policy of the same interval replaces the first', async () => {
  const first = await hourly(2)
  const second = await hourly(5)
  expect(second.id).toBe(first.id)
  const { rows } = await admin.call('listSnapshotPolicies', { volumeid })
  expect(rows).toMatchObject([{ id: first.id, maxsnaps: 5, intervaltype: 0, schedule: '10' }])
  expect(rows[0]?.zone).toMatchObject([{ id: f.zoneid }])
  expect(rows[0]?.storage).toMatchObject([{ name: 'primary' }])
})

test('a deleted policy takes no more; what it took stays', async () => {
  const { id } = await hourly(3)
  await pass(hour)
  await admin.call('deleteSnapshotPolicies', { id })
  await pass(3 * hour)
  expect(await taken()).toHaveLength(1)
  expect((await admin.call('listSnapshotPolicies', { volumeid })).rows).toEqual([])
})

test('a snapshot that fails is told as an event, and the next one is taken', async () => {
  await hourly(3)
  await admin.call('configureSimulator', { name: 'BackupSnapshotCommand', value: 'result:fail', count: 1 })
  await pass(hour)
  const { rows } = await admin.call('listEvents', { type: 'SNAPSHOT.CREATE', level: 'ERROR' })
  expect(rows[0]?.description).toMatch(/took no scheduled snapshot/)
  await pass(hour)
  expect((await taken()).map(row => row.state)).toEqual(['BackedUp', 'Error'])
})

test.each([
  [{ intervaltype: 'yearly' }, /no interval/],
  [{ schedule: '75' }, /minute/],
  [{ timezone: 'Mars/Olympus' }, /time zone/],
  [{ maxsnaps: 9 }, /keeps 1 to 8/],
])('a policy with %o is refused', async (wrong, why) => {
  const policy = { volumeid, intervaltype: 'hourly', schedule: '10', timezone: 'UTC', maxsnaps: 2 }
  await expect(admin.call('createSnapshotPolicy', { ...policy, ...wrong })).rejects.toMatchObject({
    status: 431,
    message: expect.stringMatching(why) as unknown,
  })
})

test('policies of another account can be neither seen nor deleted', async () => {
  const { id } = await hourly(2)
  const user = { username: 'eve', password: 'Secret-123', email: 'e@example.org', accounttype: 0 }
  await admin.call('createAccount', { ...user, firstname: 'Eve', lastname: 'E' })
  const eve = await t.as('eve', 'Secret-123')
  expect((await eve.call('listSnapshotPolicies', { listall: true })).rows).toEqual([])
  await expect(eve.call('deleteSnapshotPolicies', { id })).rejects.toMatchObject({ status: 531 })
  await expect(
    eve.call('createSnapshotPolicy', {
      volumeid,
      intervaltype: 'daily',
      schedule: '0:0',
      timezone: 'UTC',
      maxsnaps: 1,
    }),
  ).rejects.toMatchObject({ status: 531 })
})

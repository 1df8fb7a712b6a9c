import { type FakeClock, fakeClock, furnished, type Furnished } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'

let clock: FakeClock
let f: Furnished
beforeEach(async () => {
  clock = fakeClock(Date.UTC(2026, 0, 5, 10))
  f = await furnished(1, { clock })
})
afterEach(() => f.t.close())

const alerts = async (more: { type?: string; name?: string } = {}) =>
  (await f.t.admin.call('listAlerts', more)).rows

/** An instance that no host can take: CloudStack's type 8. */
async function trouble() {
  const huge = { name: 'huge', displaytext: 'huge', cpunumber: 500, cpuspeed: 100, memory: 128 }
  const { id } = await f.t.admin.call('createServiceOffering', huge)
  await f.t.admin.call('updateResourceLimit', { resourcetype: 8, max: -1, account: 'admin', domainid: '1' })
  await expect(
    f.t.admin.run('deployVirtualMachine', { ...f.basics, serviceofferingid: id }),
  ).rejects.toBeDefined()
}

test('an alert says what happened, and is listed by its type and its name', async () => {
  await trouble()
  const [alert] = await alerts()
  expect(alert).toMatchObject({
    type: 8,
    name: 'ALERT.USERVM',
    sent: '2026-01-05T10:00:00+0000',
    description: expect.stringMatching(/was not deployed/) as unknown,
  })
  expect(await alerts({ type: '8' })).toHaveLength(1)
  expect(await alerts({ name: 'ALERT.MANAGEMENT' })).toEqual([])
})

test('alerts are put away or deleted by id, type or date, and only when one is named', async () => {
  await trouble()
  clock.advance(60_000)
  await trouble()
  const at = { startdate: '2026-01-05 10:00:30' }
  await expect(f.t.admin.call('archiveAlerts', {})).rejects.toMatchObject({ status: 431 })
  const wrong = { startdate: '2026-01-06', enddate: '2026-01-05' }
  await expect(f.t.admin.call('archiveAlerts', wrong)).rejects.toMatchObject({ status: 431 })

  await f.t.admin.call('archiveAlerts', at)
  expect((await alerts()).map(alert => alert.sent)).toEqual(['2026-01-05T10:00:00+0000'])
  await f.t.admin.call('deleteAlerts', { type: '9' })
  expect(await alerts()).toHaveLength(1)
  await f.t.admin.call('deleteAlerts', { ids: [(await alerts())[0]?.id ?? ''] })
  expect(await alerts()).toEqual([])
})

test('tenants neither see alerts nor put them away', async () => {
  const names = { firstname: 'A', lastname: 'A', email: 'a@example.org', accounttype: 0 }
  await f.t.admin.call('createAccount', { username: 'ann', password: 'Secret-123', ...names })
  const ann = await f.t.as('ann', 'Secret-123')
  await expect(ann.call('listAlerts', {})).rejects.toMatchObject({ status: 432 })
  await expect(ann.call('archiveAlerts', { type: '8' })).rejects.toMatchObject({ status: 432 })
})

test('the kinds of trouble are listed, and an alert of any kind can be told by hand, as often as wanted', async () => {
  const { rows } = await f.t.admin.call('listAlertTypes', {})
  expect(rows).toContainEqual({ name: 'ALERT.COMPUTE.HOST', alerttypeid: 7, repetitionallowed: false })
  const told = { name: 'DISK.SMELL', type: 77, description: 'It smells of smoke', zoneid: f.zoneid }
  expect(await f.t.admin.run('generateAlert', told)).toMatchObject({ success: true })
  await f.t.admin.run('generateAlert', told)
  const smoke = await alerts({ name: 'DISK.SMELL' })
  expect(smoke.map(alert => [alert.type, alert.description])).toEqual([
    [77, 'It smells of smoke'],
    [77, 'It smells of smoke'],
  ])
  await expect(f.t.admin.run('generateAlert', { ...told, type: -1 })).rejects.toMatchObject({ status: 431 })
  const { rows: events } = await f.t.admin.call('listEvents', { listall: true, type: 'ALERT.GENERATE' })
  expect(events.length).toBeGreaterThan(0)
})

import { afterEach, expect, test } from 'vitest'
import { createTestCloud, fakeClock, type TestCloud } from '@cloud/testkit'
import { tree } from '#resources/identity/test-tree.ts'

const open: TestCloud[] = []
afterEach(async () => {
  for (const cloud of open.splice(0)) await cloud.close()
})
const opened = <T extends TestCloud>(cloud: T) => {
  open.push(cloud)
  return cloud
}

test('a change is told once, with who did it and to what, the newest first', async () => {
  const cloud = opened(await createTestCloud())
  const { id } = await cloud.admin.call('createDomain', { name: 'acme' })
  const { rows } = await cloud.admin.call('listEvents', { listall: true })
  expect(rows[0]).toMatchObject({
    type: 'DOMAIN.CREATE',
    level: 'INFO',
    state: 'Completed',
    username: 'admin',
    account: 'admin',
    resourceid: id,
    resourcetype: 'Domain',
    resourcename: 'acme',
  })
  expect(rows.at(-1)).toMatchObject({ type: 'USER.LOGIN' })
})

test('a job tells when it is scheduled, started and completed, and how it failed', async () => {
  const cloud = opened(await tree())
  await expect(cloud.admin.run('deleteDomain', { id: cloud.acme })).rejects.toThrow('not empty')
  const { rows } = await cloud.admin.call('listEvents', { type: 'DOMAIN.DELETE', listall: true })
  expect(rows.map(event => [event.state, event.level])).toEqual([
    ['Completed', 'ERROR'],
    ['Started', 'INFO'],
    ['Scheduled', 'INFO'],
  ])
  expect(rows[0]?.parentid).toBe(rows[2]?.id)
  await expect(
    cloud.admin.call('listEvents', { startid: rows[2]?.id, listall: true }),
  ).resolves.toMatchObject({ count: 3 })
})

test('everybody sees the events of the own accounts only', async () => {
  const cloud = opened(await tree())
  const accounts = async (who: typeof cloud.alice) =>
    new Set((await who.call('listEvents', { listall: true })).rows.map(event => event.account))
  expect(await accounts(cloud.alice)).toEqual(new Set(['alice']))
  expect(await accounts(cloud.dadmin)).toEqual(new Set(['dadmin', 'alice', 'bob']))
  expect((await accounts(cloud.admin)).has('admin')).toBe(true)
})

test('archived events are set aside, deleted ones are gone, and only what is chosen', async () => {
  const cloud = opened(await tree())
  await expect(cloud.admin.call('archiveEvents')).rejects.toMatchObject({ status: 431, cserrorcode: 4350 })
  await cloud.alice.call('archiveEvents', { type: 'USER.LOGIN' })
  await expect(cloud.alice.call('listEvents', { type: 'USER.LOGIN' })).resolves.toMatchObject({ count: 0 })
  await expect(cloud.alice.call('listEvents', { type: 'USER.LOGIN', archived: true })).resolves.toMatchObject(
    { count: 1 },
  )
  await expect(cloud.bob.call('listEvents', { type: 'USER.LOGIN' })).resolves.toMatchObject({ count: 1 })
  await cloud.alice.call('deleteEvents', { type: 'USER.LOGIN' })
  await expect(cloud.alice.call('listEvents', { type: 'USER.LOGIN', archived: true })).resolves.toMatchObject(
    { count: 0 },
  )
})

test('old events are purged after the days of event.purge.delay', async () => {
  const clock = fakeClock()
  const cloud = opened(await createTestCloud({ clock }))
  await cloud.admin.call('createDomain', { name: 'acme' })
  const created = () =>
    cloud
      .as('admin', 'password')
      .then(admin => admin.call('listEvents', { type: 'DOMAIN.CREATE', listall: true }))
  /** One after the other: the next round is planned when the last one has ended. */
  const days = async (count: number) => {
    for (let day = 0; day < count; day++) {
      clock.advance(86_400_000)
      await cloud.core.idle()
    }
  }
  await days(14)
  await expect(created()).resolves.toMatchObject({ count: 1 })
  await days(3)
  await expect(created()).resolves.toMatchObject({ count: 0 })
})

test('pages are the same from whichever end they are read, and the total is right through archiving and deleting', async () => {
  const cloud = opened(await createTestCloud())
  for (let i = 0; i < 12; i++) await cloud.admin.call('createDomain', { name: `d${i}` })
  const list = (more: object) => cloud.admin.call('listEvents', { listall: true, ...more })
  const all = await list({})
  const paged: string[] = []
  for (let page = 1; page <= 5; page++) {
    const { rows, count } = await list({ page, pagesize: 3 })
    expect(count).toBe(all.count)
    paged.push(...rows.map(event => event.id))
  }
  expect(paged).toEqual(all.rows.map(event => event.id))
  expect((await list({ page: 9, pagesize: 3 })).rows).toEqual([])
  const [first, second, third] = paged
  await cloud.admin.call('archiveEvents', { ids: [first ?? '', second ?? ''] })
  expect((await list({})).count).toBe(all.count - 2)
  expect((await list({ archived: true })).count).toBe(2)
  await cloud.admin.call('deleteEvents', { ids: [second ?? '', third ?? ''] })
  expect((await list({})).count).toBe(all.count - 3)
  expect((await list({ archived: true })).count).toBe(1)
  expect((await list({ type: 'DOMAIN.CREATE', level: 'info', state: 'completed' })).count).toBe(9)
  expect((await list({ type: 'DOMAIN.CREATE', level: 'ERROR' })).count).toBe(0)
  expect((await list({ keyword: 'DOMAIN' })).count).toBe(9)
})

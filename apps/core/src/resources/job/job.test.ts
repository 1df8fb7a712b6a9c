import { fakeClock, type FakeClock, createTestCloud, furnished, type TestCloud } from '@cloud/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { password, tree, type Tree } from '../identity/test-tree.ts'

const minute = 60_000
let clock: FakeClock
let cloud: TestCloud
beforeEach(async () => {
  clock = fakeClock()
  // jobs begin when the clock moves, so that a test sees them pending
  cloud = await createTestCloud({ clock, jobStartDelayMs: 1000 })
})
afterEach(() => cloud.close())

const affinityGroup = (name: string, more: object = {}) =>
  cloud.admin.call('createAffinityGroup', { name, type: 'host anti-affinity', ...more })
const query = async (jobid: string) => ({ ...(await cloud.admin.call('queryAsyncJobResult', { jobid })) })
async function finish() {
  clock.advance(1000)
  await cloud.core.idle()
}

test('a job is told as pending, with the server that has it and without a result; then as done, with both ends', async () => {
  const { jobid, id } = await affinityGroup('a')
  const pending = await query(jobid)
  expect(pending).toMatchObject({
    jobid,
    jobstatus: 0,
    jobresultcode: 0,
    jobprocstatus: 0,
    account: 'admin',
    domainpath: 'ROOT',
    cmd: 'org.apache.cloudstack.api.command.user.affinitygroup.CreateAffinityGroupCmd',
    managementservername: 'localhost',
  })
  for (const later of ['completed', 'jobresult', 'jobresulttype']) expect(pending).not.toHaveProperty(later)
  await finish()
  const done = await query(jobid)
  expect(done).toMatchObject({ jobstatus: 1, jobresultcode: 0, jobresulttype: 'object' })
  expect(done).toMatchObject({ jobresult: { affinitygroup: { id, name: 'a' } } })
  expect(done).toHaveProperty('completed')
  expect(done).not.toHaveProperty('managementserverid')
})

test('a job without an entity says success, one that failed its code and text and no more', async () => {
  const { id } = await affinityGroup('a')
  await finish()
  const gone = await cloud.admin.call('deleteAffinityGroup', { id: id ?? '' })
  const users = await cloud.admin.call('listUsers', { username: 'admin' })
  const own = await cloud.admin.call('deleteAccount', { id: users.rows[0]?.accountid ?? '' })
  await finish()
  expect((await query(gone.jobid)).jobresult).toEqual({ success: true })
  const failed = await query(own.jobid)
  expect(failed).toMatchObject({ jobstatus: 2, jobresultcode: 431, jobresult: { errorcode: 431 } })
  expect(Object.keys(failed.jobresult ?? {})).toEqual(['errorcode', 'errortext'])
})

test('what is wrong with a call is said at once, and no job is made', async () => {
  await expect(affinityGroup('a', { type: 'no such type' })).rejects.toMatchObject({ status: 431 })
  await expect(cloud.admin.call('listAsyncJobs')).resolves.toMatchObject({ count: 0 })
})

test('a caller may choose the id of the job: a uuid in lower case that no job has', async () => {
  const customjobid = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee'
  const ask = await cloud.raw()
  const create = (name: string, id: string) =>
    ask({ command: 'createAffinityGroup', response: 'json', name, type: 'host affinity', customjobid: id })
  expect((await create('a', customjobid)).body).toContain(`"jobid":"${customjobid}"`)
  expect((await create('b', customjobid)).status).toBe(431)
  expect((await create('b', customjobid.toUpperCase())).status).toBe(431)
  expect((await create('b', 'mine')).status).toBe(431)
})

test('pending jobs are listed, finished ones are not', async () => {
  const first = await affinityGroup('a')
  clock.advance(500)
  const second = await affinityGroup('b')
  const listed = async (more: object = {}) =>
    (await cloud.admin.call('listAsyncJobs', more)).rows.map(job => job.jobid)
  expect(await listed()).toEqual([first.jobid, second.jobid])
  expect(await listed({ keyword: 'CreateAffinityGroup' })).toEqual([first.jobid, second.jobid])
  expect(await listed({ keyword: 'Destroy' })).toEqual([])
  await finish()
  expect(await listed()).toEqual([])
})

test('a finished job is forgotten after job.expire.minutes', async () => {
  const { jobid } = await affinityGroup('a')
  await finish()
  await cloud.admin.call('updateConfiguration', { name: 'job.expire.minutes', value: '3' })
  const known = []
  for (let minutes = 1; minutes <= 5; minutes++) {
    clock.advance(minute)
    known.push(
      (await cloud.admin.call('queryAsyncJobResult', { jobid }).catch(() => undefined)) !== undefined,
    )
  }
  expect(known.slice(0, 2)).toEqual([true, true])
  await expect(query(jobid)).rejects.toMatchObject({ status: 431 })
})

test('the newest job of a thing is found by the thing', async () => {
  const f = await furnished(1)
  const { admin } = f.t
  const vm = await admin.run('deployVirtualMachine', f.basics)
  const { jobid } = await admin.call('stopVirtualMachine', { id: vm.id })
  await f.t.core.idle()
  const found = await admin.call('queryAsyncJobResult', { resourceid: vm.id, resourcetype: 'virtualmachine' })
  expect(found).toMatchObject({
    jobid,
    jobinstancetype: 'VirtualMachine',
    jobinstanceid: vm.id,
    jobstatus: 1,
  })
  await f.t.close()
})

test('jobs are shown to their account and those above it', async () => {
  const t: Tree = await tree()
  const { jobid } = await t.bob.call('createAffinityGroup', { name: 'a', type: 'host affinity' })
  await t.core.idle()
  const asks = (who: Tree['admin']) => who.call('queryAsyncJobResult', { jobid })
  for (const who of [t.bob, t.dadmin, t.admin]) await expect(asks(who)).resolves.toMatchObject({ jobid })
  await expect(asks(t.alice)).rejects.toMatchObject({ status: 531 })
  await expect(asks(await t.as('carol', password))).rejects.toMatchObject({ status: 531 })
  await t.close()
})

import type { LooseCloud } from '@cloud/client'
import { expect, test } from 'vitest'
import { createObserver } from '#live/observer.ts'

const commands = new Set(['listAsyncJobs', 'listEvents', 'listAlerts'])
type Row = Record<string, unknown>

function observed() {
  const now: Record<string, Row[]> = { listAsyncJobs: [], listEvents: [], listAlerts: [] }
  const asked: string[] = []
  const cloud: Pick<LooseCloud, 'call'> = {
    async call(command) {
      asked.push(command)
      return { count: 0, rows: now[command] }
    },
  }
  const observer = createObserver()
  return { now, asked, look: (may: ReadonlySet<string> = commands) => observer.look(cloud, may) }
}
const ids = (changes: ({ kind: string; id: string } | null)[]) =>
  changes.map(change => change && `${change.kind} ${change.id}`)

test('the first look tells nothing: whoever begins to follow has just read', async () => {
  const { now, look } = observed()
  now['listAsyncJobs'] = [{ jobid: 'j1' }]
  now['listEvents'] = [{ id: 'e1', resourcetype: 'VirtualMachine', resourceid: 'v1' }]
  now['listAlerts'] = [{ id: 'a1' }]
  expect(await look()).toEqual({ changes: [], moving: true })
})

test('jobs that begin and end are changes of what they work on', async () => {
  const { now, look } = observed()
  await look()
  now['listAsyncJobs'] = [{ jobid: 'j1', jobinstancetype: 'DomainRouter', jobinstanceid: 'r1' }]
  const begun = await look()
  expect([ids(begun.changes), begun.moving]).toEqual([['asyncjob j1', 'router r1'], true])
  expect((await look()).changes).toEqual([])
  now['listAsyncJobs'] = []
  const ended = await look()
  expect([ids(ended.changes), ended.moving]).toEqual([['asyncjob j1', 'router r1'], false])
})

test('events tell of what has changed without a job, in their order', async () => {
  const { now, look } = observed()
  await look()
  now['listEvents'] = [
    { id: 'e2', resourcetype: 'Volume', resourceid: 'd1' },
    { id: 'e1', resourcetype: 'UserVm', resourceid: 'v1' },
  ]
  now['listAlerts'] = [{ id: 'a1' }]
  const { changes } = await look()
  expect(ids(changes)).toEqual(['virtualmachine v1', 'event e1', 'volume d1', 'event e2', 'alert a1'])
})

test('more events than are read at once mean that everything may have changed', async () => {
  const { now, look } = observed()
  await look()
  now['listEvents'] = Array.from({ length: 50 }, (_, i) => ({ id: `e${i}` }))
  expect((await look()).changes).toEqual([null])
})

test('what a role may not call is not asked', async () => {
  const { look, asked } = observed()
  await look(new Set(['listEvents']))
  expect(asked).toEqual(['listEvents'])
})

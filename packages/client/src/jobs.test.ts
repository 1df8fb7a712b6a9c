import { expect, test, vi } from 'vitest'
import { cloudAnswering, connectionLost, endedJob, pendingJob } from './fixtures.ts'
import { realWait } from './jobs.ts'

const accepted = { body: { startvirtualmachineresponse: { jobid: 'j1' } } }
const start = { id: 'v1' }

test('a job is waited for, its entity given', async () => {
  const vm = { id: 'v1', state: 'Running' }
  const { cloud, asked } = cloudAnswering([accepted, pendingJob, endedJob(1, { virtualmachine: vm })])
  const onJob = vi.fn<(job: { jobid: string }) => void>()
  expect(await cloud.run('startVirtualMachine', start, { onJob })).toEqual(vm)
  expect(onJob).toHaveBeenCalledExactlyOnceWith({ jobid: 'j1' })
  expect(asked.slice(1).map(({ params }) => params)).toEqual([
    { command: 'queryAsyncJobResult', jobid: 'j1', response: 'json' },
    { command: 'queryAsyncJobResult', jobid: 'j1', response: 'json' },
  ])
})

test('it is looked at after half a second, then ever more slowly, at least every two seconds', async () => {
  const looks = Array.from({ length: 5 }, () => pendingJob)
  const { cloud, pauses } = cloudAnswering([accepted, ...looks, endedJob(1, { success: true })])
  expect(await cloud.run('startVirtualMachine', start)).toEqual({ success: true })
  expect(pauses).toEqual([500, 750, 1125, 1687.5, 2000, 2000])
})

test('a command that turns out to be synchronous gives its entity at once', async () => {
  const { cloud, pauses } = cloudAnswering([{ body: { deletezoneresponse: { success: true } } }])
  expect(await cloud.run('deleteZone', { id: 'z1' })).toEqual({ success: true })
  expect(pauses).toEqual([])
})

test('a job that was begun earlier can be waited for', async () => {
  const { cloud } = cloudAnswering([endedJob(1, { volume: { id: 'd1' } })])
  expect(await cloud.job('attachVolume', 'j1')).toEqual({ id: 'd1' })
})

test.each([
  [
    'with its own code',
    endedJob(2, { errorcode: 533, errortext: 'No host fits' }, 530),
    533,
    /^No host fits$/,
  ],
  ['without a result', endedJob(2, undefined, 534), 534, /startVirtualMachine failed/],
  ['by being cancelled', endedJob(3), 530, /was cancelled/],
])('a job that fails %s becomes an error', async (_name, end, errorcode, text) => {
  const { cloud } = cloudAnswering([accepted, end])
  await expect(cloud.run('startVirtualMachine', start)).rejects.toMatchObject({
    name: 'CloudError',
    kind: 'refused',
    command: 'startVirtualMachine',
    jobid: 'j1',
    errorcode,
    errortext: expect.stringMatching(text) as string,
  })
})

test('looks that get lost, or meet a server on its way up, are made again', async () => {
  const away = { status: 503, body: '<h1>503</h1>' }
  const { cloud } = cloudAnswering([accepted, connectionLost, away, endedJob(1, { success: true })])
  expect(await cloud.run('startVirtualMachine', start)).toEqual({ success: true })
})

test('a job that can no longer be followed says so, with its id', async () => {
  const lost = Array.from({ length: 31 }, () => connectionLost)
  const { cloud } = cloudAnswering([accepted, ...lost])
  await expect(cloud.run('startVirtualMachine', start)).rejects.toMatchObject({
    kind: 'unreachable',
    command: 'startVirtualMachine',
    jobid: 'j1',
  })
})

test('an ended session ends the waiting at once', async () => {
  const refused = { queryasyncjobresultresponse: { errorcode: 401, errortext: 'sign in again' } }
  const { cloud } = cloudAnswering([accepted, { status: 401, body: refused }])
  const run = cloud.run('startVirtualMachine', start)
  await expect(run).rejects.toMatchObject({ status: 401, jobid: 'j1', errortext: 'sign in again' })
})

test('waiting for a job can be aborted', async () => {
  const controller = new AbortController()
  const { cloud } = cloudAnswering([accepted, pendingJob])
  const onJob = () => controller.abort(new Error('left'))
  const run = cloud.run('startVirtualMachine', start, { signal: controller.signal, onJob })
  await expect(run).rejects.toThrow('left')
})

test('a pause ends by the clock, or at once by the signal', async () => {
  vi.useFakeTimers()
  const controller = new AbortController()
  const over = realWait(500, controller.signal)
  await vi.advanceTimersByTimeAsync(500)
  await expect(over).resolves.toBeUndefined()
  const cut = realWait(500, controller.signal)
  controller.abort(new Error('left'))
  await expect(cut).rejects.toThrow('left')
  await expect(realWait(500, controller.signal)).rejects.toThrow('left')
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

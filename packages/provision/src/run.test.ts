import { expect, test } from 'vitest'
import { edit, needsSecrets } from './edit.ts'
import { observe, plan, readFacts } from './observe.ts'
import { newRecord, type PlanRecord, statusOf, type StepRecord } from './record.ts'
import { run, type RunTools } from './run.ts'
import { stepOrder, steps } from './steps.ts'
import { type Fault, ModelCloud } from './test-model-cloud.ts'
import { undo } from './undo.ts'
import { undoList } from './undo-list.ts'
import { exampleSecrets, exampleWanted, hostUrl } from './wanted.ts'

const tools = (cloud: ModelCloud, more: Partial<RunTools> = {}): RunTools => ({
  cloud,
  clock: cloud.clock,
  secrets: exampleSecrets,
  save: async () => {},
  ...more,
})

/** Fails the first call of a command, and only that. */
function failAt(cloud: ModelCloud, command: string, fault: Fault): void {
  const { run: send } = cloud.loose
  let failed = false
  cloud.loose.run = async (name, params) => {
    if (name === command && !failed) {
      failed = true
      cloud.faults.set(cloud.calls + 1, fault)
    }
    return send(name, params)
  }
}

test('the calls go out in the order that CloudStack needs, with the article’s values', async () => {
  const cloud = new ModelCloud()
  const record = await run(newRecord(exampleWanted()), tools(cloud))
  expect(statusOf(record, stepOrder)).toBe('built')
  expect(cloud.sent.map(({ command }) => command)).toEqual([
    'createZone',
    'createPhysicalNetwork',
    'addTrafficType',
    'addTrafficType',
    'updatePhysicalNetwork',
    'configureVirtualRouterElement',
    'updateNetworkServiceProvider',
    'updateNetworkServiceProvider',
    'createNetwork',
    'createPod',
    'createVlanIpRange',
    'addCluster',
    'addHost',
    'createStoragePool',
    'addImageStore',
    'updateZone',
  ])
  const sent = (command: string) => cloud.sent.find(call => call.command === command)?.params
  expect(sent('createZone')).toMatchObject({ networktype: 'Basic', securitygroupenabled: true })
  expect(sent('createNetwork')).toMatchObject({ networkofferingid: 'sg' })
  expect(sent('addHost')).toMatchObject({ url: 'http://sim/Cluster1/host1', password: 'password' })
  expect(record.steps.addHost?.call?.params).not.toHaveProperty('password')
  expect(record.steps.addHost?.call?.secret).toEqual(['password'])
})

test('hosts other than simulated ones are reached at their own address', () => {
  const wanted = exampleWanted()
  wanted.cluster.hypervisor = 'KVM'
  expect(hostUrl(wanted)).toBe('http://host1')
})

test('a refused step shows the server’s words and number; mended, the build ends', async () => {
  const cloud = new ModelCloud()
  failAt(cloud, 'addHost', 'refused before')
  const failed = await run(newRecord(exampleWanted()), tools(cloud))
  expect(statusOf(failed, stepOrder)).toBe('failed')
  expect(failed.steps.addHost).toMatchObject({
    state: 'failed',
    error: { kind: 'refused', errorcode: 530, requestid: 'r-1' },
  })
  expect(failed.steps.createStoragePool).toBeUndefined()

  const mended = exampleWanted()
  mended.host.hostname = 'host2'
  const edited = edit(failed, mended)
  expect(edited.ok).toBe(true)
  const built = await run(edited.ok ? edited.record : failed, tools(cloud))
  expect(statusOf(built, stepOrder)).toBe('built')
  expect(cloud.of('host')).toHaveLength(1)
  expect(cloud.sent.at(-4)?.params).toMatchObject({ url: 'http://sim/Cluster1/host2' })
})

test('inputs of what is made are fixed; those of what may exist are fixed until it is known', async () => {
  const cloud = new ModelCloud()
  failAt(cloud, 'addHost', 'lost before')
  const failed = await run(newRecord(exampleWanted()), tools(cloud))
  const other = exampleWanted()
  other.zone.dns2 = '192.168.1.2'
  other.host.hostname = 'host2'
  other.secondary.path = '/export/other'
  expect(edit(failed, other)).toEqual({
    ok: false,
    fixed: [
      { field: 'zone.dns2', step: 'createZone', why: 'made' },
      { field: 'host.hostname', step: 'addHost', why: 'unknown' },
    ],
  })
})

test('without the password everything up to the host is built; then it is asked for', async () => {
  const cloud = new ModelCloud()
  const stopped = await run(newRecord(exampleWanted()), tools(cloud, { secrets: null }))
  expect(stopped.steps.addCluster?.state).toBe('done')
  expect(stopped.steps.addHost).toMatchObject({ state: 'failed', error: { kind: 'secrets' } })
  expect(needsSecrets(stopped)).toBe(true)
  const built = await run(stopped, tools(cloud))
  expect(needsSecrets(built)).toBe(false)
})

test('a wait that lasts too long says what the cloud looks like', async () => {
  const cloud = new ModelCloud()
  const record = await run(newRecord(exampleWanted()), tools(cloud, { limitsMs: { systemVms: 0 } }))
  const { error } = record.steps.systemVms ?? ({} as Partial<StepRecord>)
  expect(error?.kind).toBe('time-limit')
  expect(error?.reasons?.map(({ code }) => code)).toContain('time-limit')
  expect(error?.text).toMatch(/Not done after 0 s.*console proxy/)
})

test('an aborted run rejects and can be gone on with', async () => {
  const cloud = new ModelCloud()
  const stop = new AbortController()
  let kept: PlanRecord = newRecord(exampleWanted())
  const save = async (record: PlanRecord) => {
    kept = record
    if (record.steps.createPod?.state === 'done') stop.abort(new Error('shutting down'))
  }
  await expect(run(kept, tools(cloud, { save, signal: stop.signal }))).rejects.toThrow('shutting down')
  expect(statusOf(kept, stepOrder)).toBe('stopped')
  expect(statusOf(await run(kept, tools(cloud)), stepOrder)).toBe('built')
  expect(cloud.of('pod')).toHaveLength(1)
})

test('the plan shows each call before it is made, and what is done already', async () => {
  const fresh = plan(exampleWanted())
  expect(fresh.map(({ id }) => id)).toEqual(steps.map(({ id }) => id))
  expect(fresh.every(({ done }) => !done)).toBe(true)
  expect(fresh[11]?.call).toMatchObject({
    command: 'addCluster',
    params: { zoneid: '<zone>', podid: '<pod>' },
  })

  const cloud = new ModelCloud()
  await run(newRecord(exampleWanted()), tools(cloud, { secrets: null }))
  const half = plan(exampleWanted(), await observe(cloud, exampleWanted()))
  expect(half.flatMap(({ id, done }) => (done ? [] : [id]))).toEqual([
    'addHost',
    'createStoragePool',
    'addImageStore',
    'enableZone',
    'systemVms',
    'template',
  ])
})

test('facts leave out what the plan itself made', async () => {
  const cloud = new ModelCloud()
  const record = await run(newRecord(exampleWanted()), tools(cloud))
  expect(await readFacts(cloud, record.steps)).toEqual({ zones: [], hypervisors: ['Simulator'], exports: [] })
  expect((await readFacts(cloud)).exports).toHaveLength(2)
})

test('undo spares what was there before the plan', async () => {
  const cloud = new ModelCloud()
  const zone = { ...exampleWanted().zone, networktype: 'Basic' }
  await cloud.loose.run('createZone', zone)
  const record = await run(newRecord(exampleWanted()), tools(cloud))
  const { deletions } = await undoList(cloud, record)
  expect(deletions[0]?.kind).toBe('disable-zone')
  expect(deletions.map(({ kind }) => kind)).not.toContain('zone')
  // the system VMs of a foreign zone stay, so the model refuses nothing but the zone
  const undone = await undo(record, tools(cloud))
  expect(statusOf(undone, stepOrder)).toBe('undone')
  const edited = edit(undone, { ...exampleWanted(), zone: { ...exampleWanted().zone, name: 'Zone2' } })
  expect(edited.ok && statusOf(edited.record, stepOrder)).toBe('draft')
  expect(cloud.of('zone')).toHaveLength(1)
  expect(cloud.of('pod')).toHaveLength(0)
})

test('undo touches nothing while instances are in the zone', async () => {
  const cloud = new ModelCloud()
  const record = await run(newRecord(exampleWanted()), tools(cloud))
  cloud.instances = [{ id: 'i-1', name: 'web' }]
  const before = cloud.size
  await expect(undo(record, tools(cloud))).rejects.toThrow('Instances are in the zone (1): web.')
  expect(cloud.size).toBe(before)
})

test('an undo that fails keeps the reason and the rest of its list', async () => {
  const cloud = new ModelCloud()
  const record = await run(newRecord(exampleWanted()), tools(cloud))
  failAt(cloud, 'deleteCluster', 'refused before')
  const stopped = await undo(record, tools(cloud))
  expect(statusOf(stopped, stepOrder)).toBe('undo-stopped')
  expect(stopped.undo?.find(({ state }) => state === 'failed')).toMatchObject({ kind: 'cluster' })
  expect(stopped.undo?.at(-1)).toMatchObject({ kind: 'zone', state: 'waiting' })
  expect(statusOf(await undo(stopped, tools(cloud)), stepOrder)).toBe('undone')
  expect(cloud.size).toBe(0)
})

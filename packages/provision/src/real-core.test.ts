import { CloudError } from '@cloud/client'
import { createTestCloud, type TestCloud } from '@cloud/testkit'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import type { Cloud } from './cloud.ts'
import { newRecord, type PlanRecord, statusOf } from './record.ts'
import { run, type RunTools } from './run.ts'
import { stepOrder } from './steps.ts'
import { undo } from './undo.ts'
import { exampleSecrets, exampleWanted } from './wanted.ts'

const clouds: TestCloud[] = []
afterEach(async () => {
  for (const cloud of clouds.splice(0)) await cloud.close()
})

async function realCloud(): Promise<TestCloud> {
  const cloud = await createTestCloud()
  clouds.push(cloud)
  return cloud
}

const tools = ({ core, admin }: TestCloud, cloud: Cloud = admin): RunTools => ({
  cloud,
  clock: {
    now: () => Date.now(),
    async wait() {
      await core.idle()
    },
  },
  secrets: exampleSecrets,
  async save() {},
})

/** The same cloud behind a line that breaks at some of the calls: before they arrive, or before their answer does. */
function overBadLine({ admin }: TestCloud, faults: ReadonlyMap<number, 'before' | 'after'>): Cloud {
  let calls = 0
  const lost = () =>
    new CloudError('line lost', { kind: 'unreachable', command: '', status: 0, errorcode: 0 })
  const send = async <T>(call: () => Promise<T>): Promise<T> => {
    const fault = faults.get(++calls)
    if (fault === 'before') throw lost()
    const answer = await call()
    if (fault === 'after') throw lost()
    return answer
  }
  return {
    call: (command, ...given) => send(() => admin.call(command, ...given)),
    loose: { run: (command, params, options) => send(() => admin.loose.run(command, params, options)) },
  }
}

/** How many there are of each thing that a basic installation makes. */
async function counts({ admin }: TestCloud) {
  const lists = await Promise.all([
    admin.all('listZones'),
    admin.all('listPhysicalNetworks'),
    admin.all('listNetworks', { listall: true }),
    admin.all('listPods'),
    admin.all('listVlanIpRanges'),
    admin.all('listClusters'),
    admin.all('listHosts', { type: 'Routing' }),
    admin.all('listStoragePools'),
    admin.all('listImageStores'),
    admin.all('listSystemVms'),
  ])
  return lists.map(rows => rows.length)
}

const oneOfEach = [1, 1, 1, 1, 1, 1, 1, 1, 1, 2]
const nothing = oneOfEach.map(() => 0)

test('the example values become a cloud, and undo leaves nothing of it', async () => {
  const cloud = await realCloud()
  const built = await run(newRecord(exampleWanted()), tools(cloud))
  expect(built.steps).toEqual(
    Object.fromEntries(stepOrder.map(id => [id, expect.objectContaining({ state: 'done' })])),
  )
  expect(await counts(cloud)).toEqual(oneOfEach)
  const undone = await undo(built, tools(cloud))
  expect(undone.undo?.filter(({ state }) => state !== 'done')).toEqual([])
  expect(await counts(cloud)).toEqual(nothing)
}, 30_000)

test('a host that does not come up is told at its step; mended, the build ends', async () => {
  const cloud = await realCloud()
  const withoutHost = await run(newRecord(exampleWanted()), { ...tools(cloud), secrets: null })
  const [zone] = await cloud.admin.all('listZones')
  await cloud.admin.call('configureSimulator', {
    zoneid: zone!.id,
    name: 'StartupRoutingCommand',
    value: 'result:fail',
    count: 1,
  })
  const failed = await run(withoutHost, tools(cloud))
  expect(failed.steps.addHost).toMatchObject({ state: 'failed', error: { kind: 'refused', errorcode: 530 } })
  expect(failed.steps.addHost?.error?.text).toMatch(/StartupRoutingCommand/)
  const built = await run(failed, tools(cloud))
  expect(statusOf(built, stepOrder)).toBe('built')
  expect(await counts(cloud)).toEqual(oneOfEach)
}, 30_000)

test('over a line that breaks at any call, nothing exists twice and nothing is left behind', async () => {
  const faults = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 1, max: 70 }), fc.constantFrom('before' as const, 'after' as const)),
    { selector: ([at]) => at, maxLength: 10 },
  )
  await fc.assert(
    fc.asyncProperty(faults, faults, async (building, undoing) => {
      const cloud = await realCloud()
      const until = async (act: typeof run, start: PlanRecord, line: Cloud, done: string) => {
        let record = start
        for (let attempt = 0; statusOf(record, stepOrder) !== done; attempt++) {
          if (attempt > 20) throw new Error(`never ${done}: ${JSON.stringify(record)}`)
          record = await act(record, tools(cloud, line)).catch((error: unknown) => {
            if (error instanceof CloudError && error.kind === 'unreachable') return record
            throw error
          })
        }
        return record
      }
      const built = await until(
        run,
        newRecord(exampleWanted()),
        overBadLine(cloud, new Map(building)),
        'built',
      )
      expect(await counts(cloud)).toEqual(oneOfEach)
      await until(undo, built, overBadLine(cloud, new Map(undoing)), 'undone')
      expect(await counts(cloud)).toEqual(nothing)
    }),
    { numRuns: 5 },
  )
}, 60_000)

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newRecord, type PlanRecord, statusOf } from './record.ts'
import { run, type RunTools } from './run.ts'
import { stepOrder } from './steps.ts'
import { type Fault, ModelCloud } from './test-model-cloud.ts'
import { undo } from './undo.ts'
import { exampleWanted } from './wanted.ts'

class Killed extends Error {}

const unlessKilled = (error: unknown) => {
  if (!(error instanceof Killed)) throw error
}

const secrets = { hostPassword: 'tell-nobody' }

const faults = fc.uniqueArray(
  fc.tuple(
    fc.integer({ min: 1, max: 120 }),
    fc.constantFrom<Fault>('lost before', 'lost after', 'refused before', 'refused after'),
  ),
  { selector: ([at]) => at, maxLength: 12 },
)
/** numbers of the saves at which the process dies, before or after the record is kept */
const kills = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 80 }), fc.boolean()), {
  selector: ([at]) => at,
  maxLength: 8,
})

/** Starts again after every failure and every kill, as a person does, from what was kept. */
async function again(
  cloud: ModelCloud,
  start: PlanRecord,
  act: typeof run,
  killAt: [number, boolean][],
  done: string,
): Promise<PlanRecord> {
  let kept = start
  let saves = 0
  const deaths = new Map(killAt)
  const tools: RunTools = {
    cloud,
    clock: cloud.clock,
    secrets,
    async save(record) {
      const keepsFirst = deaths.get(++saves)
      if (keepsFirst !== false) kept = structuredClone(record)
      if (keepsFirst !== undefined) throw new Killed()
    },
  }
  for (let attempt = 0; attempt < 40; attempt++) {
    try {
      const record = await act(kept, tools)
      if (statusOf(record, stepOrder) === done) return record
    } catch (error) {
      // whatever hits an undo before its first deletion is the caller's to retry
      if (!(error instanceof Killed) && !(error instanceof Error && error.name === 'CloudError')) throw error
    }
  }
  throw new Error(`never ${done}: ${JSON.stringify(kept.steps)} ${JSON.stringify(kept.undo)}`)
}

const counts = (cloud: ModelCloud) =>
  Object.fromEntries([...cloud.rows].map(([kind, rows]) => [kind, rows.length]))

const oneOfEach = {
  cluster: 1,
  element: 1,
  host: 1,
  imagestore: 1,
  network: 1,
  physicalnetwork: 1,
  pod: 1,
  provider: 2,
  storagepool: 1,
  systemvm: 2,
  traffictype: 2,
  vlaniprange: 1,
  zone: 1,
}

test('whatever fails and however often it is run again, the same cloud stands and nothing exists twice', async () => {
  await fc.assert(
    fc.asyncProperty(faults, kills, async (planted, killAt) => {
      const cloud = new ModelCloud()
      cloud.faults = new Map(planted)
      const record = await again(cloud, newRecord(exampleWanted()), run, killAt, 'built')
      expect(counts(cloud)).toEqual(oneOfEach)
      expect(cloud.of('zone')[0]?.['allocationstate']).toBe('Enabled')
      expect(JSON.stringify(record)).not.toContain(secrets.hostPassword)
      const calls = cloud.sent.length
      cloud.faults.clear()
      await again(cloud, record, run, [], 'built')
      expect(cloud.sent.length).toBe(calls)
    }),
    { numRuns: 120 },
  )
})

test('undo leaves nothing, whatever had failed before and fails meanwhile', async () => {
  await fc.assert(
    fc.asyncProperty(faults, kills, kills, fc.nat(12), async (planted, killAt, killUndo, stopAfter) => {
      const cloud = new ModelCloud()
      cloud.faults = new Map(planted)
      let kept = newRecord(exampleWanted())
      const deaths = new Map(killAt)
      let saves = 0
      const save = async (record: PlanRecord) => {
        const keepsFirst = deaths.get(++saves)
        if (keepsFirst !== false) kept = structuredClone(record)
        if (keepsFirst !== undefined) throw new Killed()
      }
      for (let attempt = 0; attempt <= stopAfter; attempt++) {
        const tools = { cloud, clock: cloud.clock, secrets, save }
        await run(kept, tools).catch(unlessKilled)
      }
      const undone = await again(cloud, kept, undo, killUndo, 'undone')
      expect(cloud.size).toBe(0)
      expect(undone.steps).toEqual({})
      // and it can be built again
      cloud.faults.clear()
      await again(cloud, undone, run, [], 'built')
      expect(counts(cloud)).toEqual(oneOfEach)
    }),
    { numRuns: 120 },
  )
}, 30_000)

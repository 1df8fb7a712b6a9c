import type { Clock, Cloud } from './cloud.ts'
import { diagnose } from './diagnose.ts'
import { lookScope } from './observe.ts'
import type { PlanRecord, StepId, StepRecord } from './record.ts'
import { type Found, type Ids, known, type LookScope, type Step } from './step.ts'
import { steps } from './steps.ts'
import { PlanError, readError, type Reason, reason } from './trouble.ts'
import type { Secrets } from './wanted.ts'

/** What carries a plan out. */
export interface RunTools {
  cloud: Cloud
  clock: Clock
  /** null: as far as it goes without */
  secrets: Secrets | null
  /** Keeps the record. A rejection stops the run at once: whoever lost the plan must not act on it. */
  save(record: PlanRecord): Promise<void>
  /** ends the run between two calls; it rejects with the signal's reason, and the record can be run again */
  signal?: AbortSignal
  /** how long a step may wait for the cloud to be ready, in place of its own limit */
  limitsMs?: Partial<Record<StepId, number>>
}

/** Builds what is wanted, or goes on with it: looks at every step, makes what is not there, waits where the cloud needs time.
 *  @returns the record with every step done, or with one failed and its error in it
 *  @throws what `save` rejects with; the reason of the signal */
export async function run(record: PlanRecord, tools: RunTools): Promise<PlanRecord> {
  const { undo: _undone, ...kept } = record
  const book = notebook(kept, tools.save)
  const ids: Ids = {}
  for (const step of steps) {
    const before = book.record().steps[step.id] ?? { state: 'waiting' }
    const note: Note = change => book.note(step.id, change)
    const scope = lookScope(tools.cloud, kept.wanted, ids, book.record().steps, tools.signal)
    try {
      const found = await drive(step, before, scope, tools, note)
      if (step.yields) ids[step.yields] = found.id
    } catch (error) {
      tools.signal?.throwIfAborted()
      const trouble = readError(error)
      const endedAt = tools.clock.now()
      await note(({ waitsFor: _over, ...told }) => ({ ...told, state: 'failed', endedAt, error: trouble }))
      break
    }
  }
  return book.record()
}

/** The record as it grows; what is noted is kept before anything else happens. */
function notebook(start: PlanRecord, save: RunTools['save']) {
  let record = start
  return {
    record: () => record,
    async note(id: StepId, change: (before: StepRecord) => StepRecord) {
      const changed = change(record.steps[id] ?? { state: 'waiting' })
      record = { ...record, steps: { ...record.steps, [id]: changed } }
      await save(record)
    },
  }
}

type Note = (change: (before: StepRecord) => StepRecord) => Promise<void>

async function drive(
  step: Step,
  before: StepRecord,
  scope: LookScope,
  tools: RunTools,
  note: Note,
): Promise<Found> {
  tools.signal?.throwIfAborted()
  const begin: Note = change =>
    note(({ error: _error, endedAt: _endedAt, ...kept }) =>
      change({ ...kept, state: 'running', startedAt: tools.clock.now() }),
    )
  let found = before.state === 'done' ? await step.look(scope) : null
  if (!found?.ready) {
    await begin(kept => kept)
    found ??= await step.look(scope)
  }
  found ??= step.call ? await make(step, scope, tools, note) : null
  if (!found) throw new Error(`step ${step.id} found nothing and has no call`)
  const { id } = found
  if (!found.ready) {
    await note(kept => ({ ...kept, ...named(id) }))
    found = await untilReady(step, found, scope, tools, note)
  }
  if (before.state !== 'done' || before.id !== (id || undefined))
    await note(({ waitsFor: _over, ...kept }) => ({
      ...kept,
      ...named(id),
      ...(kept.made && { made: 'yes' }),
      state: 'done',
      endedAt: tools.clock.now(),
    }))
  return found
}

const named = (id: string) => (id ? { id } : {})

/** Sends the step's call. The record says so before: after a crash it is known whose work the outcome is. */
async function make(step: Step, scope: LookScope, tools: RunTools, note: Note): Promise<Found> {
  const ids = { ...scope.ids, ...(await step.needs?.(scope)) }
  const call = step.call?.({ wanted: scope.wanted, id: ref => known(ids, ref), secrets: tools.secrets })
  if (!call) throw new Error(`step ${step.id} has no call`)
  const { command, params, secret } = call
  await note(kept => ({ ...kept, made: 'perhaps', call: { command, params, secret } }))
  const signal = tools.signal && { signal: tools.signal }
  try {
    const answer = await call.send(tools.cloud, signal)
    await note(kept => ({ ...kept, answer: plainFields(answer) }))
  } catch (error) {
    tools.signal?.throwIfAborted()
    const found = await afterError(step, scope)
    if (found === null && readError(error).kind === 'refused') await note(({ made: _made, ...kept }) => kept)
    if (found) await note(kept => ({ ...kept, made: 'yes', ...named(found.id) }))
    if (!found?.ready) throw error
    return found
  }
  const found = await step.look(scope)
  if (!found) throw new PlanError('not-there', [reason('not-there', { command })])
  await note(kept => ({ ...kept, made: 'yes' }))
  return found
}

/** A call that failed may have had its effect. @returns null when it had none, undefined when nobody can say */
async function afterError(step: Step, scope: LookScope): Promise<Found | null | undefined> {
  try {
    return await step.look(scope)
  } catch (error) {
    readError(error)
    return undefined
  }
}

const firstPauseMs = 500
const longestPauseMs = 3000

async function untilReady(
  step: Step,
  seen: Found,
  scope: LookScope,
  tools: RunTools,
  note: Note,
): Promise<Found> {
  const { clock, signal } = tools
  const limitMs = tools.limitsMs?.[step.id] ?? step.limitMs
  const began = clock.now()
  let found: Found = seen
  let said = ''
  for (let pause = firstPauseMs; !found.ready; pause = Math.min(pause * 1.5, longestPauseMs)) {
    const waitsFor = found.waitsFor ?? []
    if (clock.now() - began >= limitMs) throw await timeLimit(limitMs, waitsFor, scope)
    if (JSON.stringify(waitsFor) !== said) {
      said = JSON.stringify(waitsFor)
      await note(kept => ({ ...kept, waitsFor }))
    }
    await clock.wait(pause, signal)
    // gone again: say so at the time limit, it may come back
    found = (await step.look(scope)) ?? { ...found, ready: false }
  }
  return found
}

async function timeLimit(limitMs: number, waitsFor: Reason[], scope: LookScope): Promise<PlanError> {
  const seen = await diagnose(scope)
  const told = new Set(waitsFor.map(known => JSON.stringify(known)))
  return new PlanError('time-limit', [
    reason('time-limit', { seconds: Math.round(limitMs / 1000) }),
    ...waitsFor,
    ...seen.filter(found => !told.has(JSON.stringify(found))),
  ])
}

/** The answer's own fields, for people to read: no lists, nothing nested, nothing secret. */
function plainFields(answer: unknown): Record<string, string | number | boolean> {
  if (typeof answer !== 'object' || answer === null) return {}
  return Object.fromEntries(
    Object.entries(answer).filter(
      ([name, value]) =>
        ['string', 'number', 'boolean'].includes(typeof value) && !/password|secret/i.test(name),
    ),
  )
}

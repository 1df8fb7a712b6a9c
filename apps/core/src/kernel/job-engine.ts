import { jobStatus, type CommandSpec } from '@cloud/contract'
import type { Read, Row, Tx } from '#ports/db.ts'
import { DriverError } from '#ports/hypervisor.ts'
import { accountTypes, type Caller } from './caller.ts'
import type { Env } from './command.ts'
import { diskWords, isDiskTrouble } from './disk.ts'
import { CloudError, forOutsiders } from './errors.ts'
import { writeEvent } from './events.ts'
import type { BackgroundJob, Jobs, JobRun, JobStart, Step } from './job.ts'

export interface JobEngine extends Jobs {
  /** Writes the job and its Scheduled event in the transaction of the request. @returns the job's uuid */
  accept(tx: Tx, caller: Caller, spec: CommandSpec, start: JobStart<object>, customUuid?: string): string
  /** Goes on with every job that a stopped process left pending. */
  resume(): void
  /** Waits for the running steps; what is left goes on at the next start. */
  close(): Promise<void>
  /** Resolves when nothing runs and nothing is due. */
  idle(): Promise<void>
}

export interface JobEngineOptions {
  /** jobs worked on at the same time */
  concurrency: number
  /** pause between the acceptance of a command's job and its first step */
  startDelayMs: number
  /** Makes `jobresult` of a successful command, for the account that it is done for; null for the cloud itself. */
  render(spec: CommandSpec, value: unknown, read: Read, accountType: number | null): object
}

/** Room is looked for again so often. */
const diskRetryMs = 2000

interface Definition {
  steps: Step<object>[]
  failed?: BackgroundJob['failed']
  spec?: CommandSpec
  result?: (read: Read, data: object) => unknown
}

/** Jobs are rows: whatever is killed goes on at its step after the next start.
 *  One key runs one job at a time, in the order of acceptance; the rest runs side by side. */
export function createJobEngine(env: Omit<Env, 'jobs'>, options: JobEngineOptions): JobEngine {
  const queue: { id: number; serial: string | null }[] = []
  const busy = new Set<string>()
  const running = new Map<number, Promise<void>>()
  const timers = new Set<() => void>()
  const idlers: (() => void)[] = []
  const stop = new AbortController()
  const jobEnv: Env = { ...env, jobs: { background } }

  function definition(name: string): Definition {
    const command = env.registry.commands.get(name)
    if (command?.async) {
      const { async: job, spec } = command
      return {
        steps: job.steps,
        ...(job.failed && { failed: (ctx, data, error) => job.failed?.(ctx, data, error) }),
        spec,
        result: (read, data) => job.result(read, data, jobEnv),
      }
    }
    const job = env.registry.jobs.get(name)
    if (!job) throw new Error(`nobody declares the job ${name}`)
    return job
  }

  function enqueue(id: number, serial: string | null, notBefore: number) {
    const wait = notBefore - env.clock.now()
    if (wait <= 0) {
      queue.push({ id, serial })
      return pump()
    }
    const cancel = env.clock.after(wait, () => {
      timers.delete(cancel)
      queue.push({ id, serial })
      pump()
    })
    timers.add(cancel)
  }

  function pump() {
    if (stop.signal.aborted) return
    for (let i = 0; i < queue.length && running.size < options.concurrency;) {
      const next = queue[i]
      if (!next || (next.serial !== null && busy.has(next.serial))) {
        i++
        continue
      }
      queue.splice(i, 1)
      if (next.serial !== null) busy.add(next.serial)
      const work = untilWritten(next.id)
        .catch((error: unknown) =>
          env.log.error(
            { err: error, job: next.id },
            'a job could not be noted; it goes on at the next start',
          ),
        )
        .finally(() => {
          running.delete(next.id)
          if (next.serial !== null) busy.delete(next.serial)
          pump()
          if (running.size === 0 && queue.length === 0) for (const done of idlers.splice(0)) done()
        })
      running.set(next.id, work)
    }
  }

  /** What cannot be written down for want of room is neither done nor failed: the step is repeated until it can. The job
   *  keeps its turn meanwhile, so that nothing overtakes it. */
  async function untilWritten(id: number): Promise<void> {
    while (!stop.signal.aborted) {
      try {
        return await runJob(id)
      } catch (error) {
        if (!isDiskTrouble(error)) throw error
        env.log.error({ err: error, job: id }, `${diskWords}; a job waits`)
        await pause(diskRetryMs)
      }
    }
  }

  /** Ends early when the engine closes. */
  const pause = (ms: number) =>
    new Promise<void>(resolve => {
      const cancel = env.clock.after(ms, () => {
        stop.signal.removeEventListener('abort', ended)
        resolve()
      })
      const ended = () => {
        cancel()
        resolve()
      }
      stop.signal.addEventListener('abort', ended, { once: true })
    })

  /** @throws whatever kept the job from being written down */
  async function runJob(id: number): Promise<void> {
    const job = env.db.read(read => read.find('job', id))
    if (!job || job.status !== jobStatus.pending) return
    let known: Definition = { steps: [] }
    let data = JSON.parse(job.data) as object
    try {
      known = definition(job.name)
      if (job.visible && job.step === 0 && job.started === 0) noteStarted(job)
      for (let i = job.step; i < known.steps.length; i++) {
        const current = known.steps[i]
        if (!current || stop.signal.aborted) return
        const run: JobRun<object> = {
          ...jobEnv,
          jobId: id,
          data,
          read: fn => env.db.read(fn),
          signal: stop.signal,
        }
        const commit = await current.run(run)
        if (stop.signal.aborted && !commit) return
        data = env.db.tx(tx => {
          const next = structuredClone(data)
          commit?.(tx, next)
          tx.update('job', id, { step: i + 1, data: JSON.stringify(next) })
          // its last step and its end are one change: one commit less for every job
          if (i + 1 === known.steps.length) succeed(tx, id, known, next)
          return next
        })
      }
      if (job.step >= known.steps.length) env.db.tx(tx => succeed(tx, id, known, data))
    } catch (error) {
      if (stop.signal.aborted) return
      if (isDiskTrouble(error)) throw error
      fail(id, known, data, error)
    }
  }

  function noteStarted(job: Row<'job'>) {
    if (!job.event || job.startEventId === null) return
    const first = env.db.read(read => read.find('event', job.startEventId ?? 0))
    if (!first) return
    env.db.tx(tx => {
      writeEvent(tx, env, { ...eventBase(job, first), state: 'Started', description: first.description })
      tx.update('job', job.id, { started: 1 })
    })
  }

  const eventBase = (job: Row<'job'>, first: Row<'event'>) => ({
    type: first.type,
    userId: first.userId,
    accountId: first.accountId,
    resourceType: job.instanceType ?? first.resourceType ?? undefined,
    resourceUuid: job.instanceUuid ?? first.resourceUuid ?? undefined,
    parentId: first.id,
  })

  function succeed(tx: Tx, id: number, known: Definition, data: object) {
    const job = tx.row('job', id)
    const reader = job.accountId === null ? null : tx.row('account', job.accountId).type
    const result =
      known.spec && known.result ? options.render(known.spec, known.result(tx, data), tx, reader) : null
    finish(tx, job, { status: jobStatus.succeeded, resultCode: 0, result }, 'Successfully completed')
  }

  function fail(id: number, known: Definition, data: object, error: unknown) {
    const incident = env.ids.token(6)
    const refusal = translate(error, incident)
    if (refusal.code === 'INTERNAL_ERROR' && !(error instanceof CloudError))
      env.log.error({ err: error, job: id, incident }, 'a job failed')
    const end = (tx: Tx) => {
      const job = tx.row('job', id)
      const told = isInsider(tx, job) ? refusal : forOutsiders(refusal)
      const result = { errorcode: told.status, errortext: told.message }
      finish(
        tx,
        job,
        { status: jobStatus.failed, resultCode: told.status, result },
        `Failed: ${told.message} —`,
      )
    }
    try {
      env.db.tx(tx => {
        known.failed?.({ ...jobEnv, tx }, data, error)
        end(tx)
      })
    } catch (cause) {
      if (isDiskTrouble(cause)) throw cause
      env.log.error({ err: cause, job: id }, 'what a failed job left could not be cleaned up')
      env.db.tx(end)
    }
  }

  const isInsider = (read: Read, { accountId }: Row<'job'>) =>
    accountId === null || read.row('account', accountId).type === accountTypes.admin

  function finish(
    tx: Tx,
    job: Row<'job'>,
    end: { status: 1 | 2; resultCode: number; result: object | null },
    words: string,
  ) {
    tx.update('job', job.id, {
      status: end.status,
      resultCode: end.resultCode,
      result: end.result && JSON.stringify(end.result),
      data: '{}', // nobody asks for it any more, and it may have held a secret
      completed: env.clock.now(),
    })
    if (job.visible) env.changes.emit(tx, 'asyncjob', job.uuid)
    const first = job.startEventId === null ? undefined : tx.find('event', job.startEventId)
    if (!first) return
    writeEvent(tx, env, {
      ...eventBase(job, first),
      level: end.status === jobStatus.failed ? 'ERROR' : 'INFO',
      state: 'Completed',
      description: `${words} ${first.description}`,
    })
  }

  function insert(tx: Tx, job: Pick<Row<'job'>, 'name' | 'visible' | 'data'> & Partial<Row<'job'>>): string {
    const uuid = job.uuid ?? env.ids.uuid()
    const now = env.clock.now()
    const notBefore = job.notBefore ?? now
    const id = tx.insert('job', {
      userId: null,
      accountId: null,
      domainId: null,
      cmd: '',
      serial: null,
      instanceType: null,
      instanceUuid: null,
      event: null,
      startEventId: null,
      ...job,
      uuid,
      status: jobStatus.pending,
      step: 0,
      result: null,
      resultCode: 0,
      notBefore,
      created: now,
      completed: null,
    })
    tx.onCommit(() => enqueue(id, job.serial ?? null, notBefore))
    return uuid
  }

  function background<D extends object>(
    tx: Tx,
    job: BackgroundJob<D>,
    data: D,
    how: { serial?: string; delayMs?: number } = {},
  ): void {
    insert(tx, {
      name: job.name,
      visible: 0,
      data: JSON.stringify(data),
      serial: how.serial ?? null,
      notBefore: env.clock.now() + (how.delayMs ?? 0),
    })
  }

  return {
    background,
    accept(tx, caller, spec, start, customUuid) {
      const { event } = start
      const type = event.type ?? spec.eventType
      const startEventId = type
        ? writeEvent(tx, env, {
            type,
            state: 'Scheduled',
            description: event.description,
            userId: caller.userId,
            accountId: event.accountId ?? caller.accountId,
            resourceType: start.instance?.type ?? event.resourceType,
            resourceUuid: start.instance?.uuid ?? event.resourceUuid,
          })
        : null
      return insert(tx, {
        ...(customUuid && { uuid: customUuid }),
        name: spec.name,
        visible: 1,
        notBefore: env.clock.now() + options.startDelayMs,
        userId: caller.userId,
        accountId: caller.accountId,
        domainId: caller.domainId,
        cmd:
          (caller.accountType === 1 ? spec.classes.Full : undefined) ??
          spec.classes.Restricted ??
          spec.classes.Full ??
          spec.name,
        serial: start.serial ?? null,
        data: JSON.stringify(start.data),
        instanceType: start.instance?.type ?? null,
        instanceUuid: start.instance?.uuid ?? null,
        event: type ?? null,
        startEventId,
      })
    },
    resume() {
      const pending = env.db.read(read =>
        read.all(
          read.q
            .selectFrom('job')
            .select(['id', 'serial', 'notBefore'])
            .where('status', '=', jobStatus.pending)
            .orderBy('id'),
        ),
      )
      for (const job of pending) enqueue(job.id, job.serial, job.notBefore)
    },
    async close() {
      stop.abort()
      for (const cancel of timers) cancel()
      await Promise.allSettled(running.values())
    },
    idle: () =>
      running.size === 0 && queue.length === 0
        ? Promise.resolve()
        : new Promise(resolve => idlers.push(() => resolve())),
  }
}

/** What a job's failure is called on the wire. What a command answers with 531 is 530 in a job, as in CloudStack. */
function translate(error: unknown, incident: string): CloudError {
  if (error instanceof CloudError) {
    const refused = error.cs === 'PermissionDenied'
    return refused ? new CloudError('INTERNAL_ERROR', error.message, { cause: error }) : error
  }
  if (error instanceof DriverError) {
    const code = error.kind === 'capacity' ? 'INSUFFICIENT_CAPACITY_ERROR' : 'RESOURCE_UNAVAILABLE_ERROR'
    return new CloudError(error.kind === 'injected' ? 'INTERNAL_ERROR' : code, error.message, {
      cause: error,
    })
  }
  return new CloudError(
    'INTERNAL_ERROR',
    `Something went wrong inside the server (incident ${incident}); its log says more.`,
    { cause: error },
  )
}

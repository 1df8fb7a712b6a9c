import type { Read, Tx } from '#ports/db.ts'
import type { Env, EventNote } from './command.ts'

/** What the transaction that accepts a job says about it. */
export interface JobStart<D extends object> {
  /** JSON; a step may replace it through its commit */
  data: D
  /** jobs of one key run one after the other, in order: `vm:12` */
  serial?: string
  /** uuid of the entity that was made before the job: the answer's `id` */
  id?: string
  /** what the job is about: `jobinstancetype`, `jobinstanceid` */
  instance?: { type: string; uuid: string }
  event: EventNote
}

export interface JobRun<D extends object> extends Env {
  readonly jobId: number
  readonly data: D
  readonly read: <T>(fn: (read: Read) => T) => T
  /** aborted when the core closes */
  readonly signal: AbortSignal
}

/** Applied in the same transaction that marks the step as done. */
export type Commit<D extends object> = (tx: Tx, data: D) => void

/** Effects outside (the driver) come first and must be harmless when repeated; database changes are returned as a commit. */
export interface Step<D extends object> {
  name: string
  run(job: JobRun<D>): Promise<Commit<D> | void> | Commit<D> | void
}

export const step = <D extends object>(name: string, run: Step<D>['run']): Step<D> => ({ name, run })

/** A job that no caller asked for: system VMs, downloads, clean-up. */
export interface BackgroundJob<D extends object = object> {
  name: string
  steps: Step<D>[]
  failed?(ctx: Env & { tx: Tx }, data: D, error: unknown): void
}

/** Starts jobs inside a transaction; they begin when it has committed. */
export interface Jobs {
  background<D extends object>(
    tx: Tx,
    job: BackgroundJob<D>,
    data: D,
    options?: { serial?: string; delayMs?: number },
  ): void
}

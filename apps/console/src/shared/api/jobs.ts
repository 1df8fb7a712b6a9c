import { CloudError } from '@cloud/client'
import { cloud } from './cloud.ts'
import { queryClient } from './query-client.ts'
import { cell, useCell } from './store.ts'

/** A job that this tab began or found running. */
export interface TrackedJob {
  jobid: string
  command: string
  /** name of the action in the catalogue */
  action: string
  /** what it is done to, as its reader calls it */
  subject: string
  /** list command of the kind it works on: that kind's lists look more often while it runs */
  kind?: string | undefined
  /** address of what it works on */
  path?: string | undefined
  /** what was sent, so that it can be done again; not kept where a secret was sent */
  params?: Readonly<Record<string, unknown>> | undefined
  /** what it works on is gone once it is done */
  removes?: boolean | undefined
  /** its end is told elsewhere, as one of many */
  quiet?: boolean | undefined
  /** ms since the epoch */
  started: number
  ended?: number | undefined
  status: 'running' | 'done' | 'failed'
  error?: { text: string; code: number; requestId?: string | undefined } | undefined
}

export type NewJob = Omit<TrackedJob, 'started' | 'status' | 'ended' | 'error'>

const STORED = 'cloud.jobs'
const KEPT = 50

export const jobs = cell<readonly TrackedJob[]>([])
export const useJobs = (): readonly TrackedJob[] => useCell(jobs)
export const runningJobs = (kind?: string): number =>
  jobs.get().filter(j => j.status === 'running' && (kind === undefined || j.kind === kind)).length

type Listener = (job: TrackedJob, result: unknown) => void
const listeners = new Set<Listener>()

/** Called once for each job that ends. */
export function onJobEnd(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function save(next: readonly TrackedJob[]): void {
  const kept = next.slice(0, KEPT)
  jobs.set(kept)
  sessionStorage.setItem(STORED, JSON.stringify(kept))
}

/** Follows a job to its end, whatever page is shown.
 *  @throws CloudError with the job's reason when it fails */
export function trackJob(job: NewJob): Promise<unknown> {
  save([{ ...job, started: Date.now(), status: 'running' }, ...jobs.get().filter(j => j.jobid !== job.jobid)])
  return follow(job.jobid, job.command)
}

async function follow(jobid: string, command: string): Promise<unknown> {
  try {
    const result = await cloud.loose.job(command, jobid)
    end(jobid, { status: 'done' }, result)
    return result
  } catch (error) {
    const {
      errortext: text,
      errorcode: code,
      requestId,
    } = error instanceof CloudError ? error : { errortext: String(error), errorcode: 0, requestId: undefined }
    end(jobid, { status: 'failed', error: { text, code, requestId } }, undefined)
    throw error
  }
}

function end(jobid: string, how: Pick<TrackedJob, 'status' | 'error'>, result: unknown): void {
  save(
    jobs.get().map(j => {
      if (j.jobid !== jobid) return j
      const path = j.removes && how.status === 'done' ? undefined : j.path
      return { ...j, ...how, path, ended: Date.now() }
    }),
  )
  void queryClient.invalidateQueries({ queryKey: ['list'] })
  const job = jobs.get().find(j => j.jobid === jobid)
  if (job) for (const listener of listeners) listener(job, result)
}

/** Does the same again, as a job of its own.
 *  @throws CloudError when the cloud refuses it now */
export async function repeatJob({
  command,
  action,
  subject,
  kind,
  path,
  params = {},
}: TrackedJob): Promise<void> {
  const answer = (await cloud.loose.call(command, params as never)) as { jobid?: string }
  if (answer.jobid)
    trackJob({ jobid: answer.jobid, command, action, subject, kind, path, params }).catch(() => undefined)
}

/** Takes up again what was running before a reload. */
export function resumeJobs(): void {
  const stored = sessionStorage.getItem(STORED)
  if (!stored || jobs.get().length > 0) return
  jobs.set(JSON.parse(stored) as TrackedJob[])
  for (const job of jobs.get()) {
    if (job.status === 'running') follow(job.jobid, job.command).catch(() => undefined) // its end is in the job centre
  }
}

export function forgetJobs(): void {
  jobs.set([])
  sessionStorage.removeItem(STORED)
}

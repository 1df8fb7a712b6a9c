import { errorCodes, jobStatus } from '@cloud/contract'
import { unwrap } from './answer.ts'
import { type Ask, type CallOptions, numberIn } from './ask.ts'
import { CloudError } from './errors.ts'
import { type Fields, isFields } from './json.ts'

/** Resolves after `ms`; rejects with the signal's reason when that aborts first. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>

const FIRST_POLL_MS = 500
const LONGEST_POLL_MS = 2000
/** so many polls in a row may fail in passing (about a minute: a restart of the server) before the waiting is
 *  given up; the job itself goes on */
const LOST_POLLS = 30
/** no answer at all, rate limit, server or proxy away for a moment */
const PASSING: ReadonlySet<number> = new Set([0, 429, 502, 503, 504])

/** Waits until a job has ended.
 *  @param command what began the job: names it in errors and says how to read the result
 *  @returns the entity that the job made or changed
 *  @throws CloudError with `jobid` when the job failed or could no longer be followed */
export async function followJob(
  ask: Ask,
  wait: Wait,
  job: { command: string; jobid: string },
  options: CallOptions,
): Promise<unknown> {
  let lost = 0
  for (let pause = FIRST_POLL_MS; ; pause = Math.min(pause * 1.5, LONGEST_POLL_MS)) {
    await wait(pause, options.signal)
    const answer = await ask('queryAsyncJobResult', { jobid: job.jobid }, options).catch((error: unknown) => {
      if (!(error instanceof CloudError)) throw error
      if (!PASSING.has(error.status) || ++lost > LOST_POLLS) throw error.ofJob(job.jobid, job.command)
    })
    if (!answer) continue
    lost = 0
    if (answer['jobstatus'] !== jobStatus.pending) return outcome(job, answer)
  }
}

function outcome({ command, jobid }: { command: string; jobid: string }, answer: Fields): unknown {
  const result = isFields(answer['jobresult']) ? answer['jobresult'] : {}
  if (answer['jobstatus'] === jobStatus.succeeded) return unwrap(command, result)
  const text = result['errortext']
  const ended = answer['jobstatus'] === jobStatus.cancelled ? 'was cancelled' : 'failed'
  const silent = `The job of ${command} ${ended} and left no reason. Look at the events of what it worked on.`
  throw new CloudError(typeof text === 'string' ? text : silent, {
    kind: 'refused',
    command,
    status: 200,
    errorcode:
      numberIn(result, 'errorcode') || numberIn(answer, 'jobresultcode') || errorCodes.INTERNAL_ERROR,
    jobid,
  })
}

/** {@link Wait} by the real clock. */
export const realWait: Wait = (ms, signal) =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal?.addEventListener('abort', stop, { once: true })
  })

import type { Env } from './command.ts'

/** Does something again and again, the next time only after the last one ended.
 *  A failure is logged and does not end it.
 *  @param everyMs asked before each pause, so that a changed setting holds from then on
 *  @param now whether the first time is at once
 *  @returns stop */
export function repeat(
  env: Pick<Env, 'clock' | 'log'>,
  name: string,
  everyMs: () => number,
  work: () => Promise<void> | void,
  now = false,
): () => void {
  let stopped = false
  let cancel = () => {}
  const again = () => {
    if (!stopped) cancel = env.clock.after(everyMs(), () => void round())
  }
  const round = async () => {
    try {
      await work()
    } catch (error) {
      if (!stopped) env.log.error({ err: error }, `${name} failed; it is tried again`)
    }
    again()
  }
  if (now) void round()
  else again()
  return () => {
    stopped = true
    cancel()
  }
}

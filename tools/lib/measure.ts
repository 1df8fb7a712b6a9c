import { performance } from 'node:perf_hooks'

/** ms of processor and of clock that a piece of work took. What else runs on the machine does not count for the first. */
export interface Took {
  cpuMs: number
  ms: number
}

const cpuMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export async function took(work: () => unknown): Promise<Took> {
  const [cpu, start] = [cpuMs(), performance.now()]
  await work()
  return { cpuMs: cpuMs() - cpu, ms: performance.now() - start }
}

/** The lower quartile of so many times: what the work costs when nothing disturbs it. */
export async function usual(rounds: number, work: () => unknown): Promise<Took> {
  const all: Took[] = []
  for (let i = 0; i < rounds; i++) all.push(await took(work))
  const quartile = (of: (one: Took) => number) =>
    all.map(of).toSorted((a, b) => a - b)[Math.floor(rounds / 4)] ?? 0
  return { cpuMs: quartile(one => one.cpuMs), ms: quartile(one => one.ms) }
}

/** One line of a report; the process ends with 1 when a figure misses what was agreed.
 *  @param limit `≤ 40` and whether the figure fits it; absent for a figure that is there to compare with */
export function line(what: string, figure: string, limit = '', fits?: boolean): void {
  const verdict = fits === undefined ? '' : fits ? 'fits' : 'MISSES'
  console.log(`${what.padEnd(58)} ${figure.padStart(22)}  ${limit.padEnd(10)} ${verdict}`)
  if (fits === false) process.exitCode = 1
}

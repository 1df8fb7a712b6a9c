/** Calls every command with every parameter, sensible and hostile, and looks at each answer. */
import { performance } from 'node:perf_hooks'
import { commandSpecs } from '@cloud/contract/data'
import type { CommandSpec } from '@cloud/contract'
import fc from 'fast-check'
import { brokenForms, callsOf, callsWith } from './calls.ts'
import { type Estate, listsOf, makeEstate, poolOf } from './estate.ts'
import { wrong } from './judge.ts'
import type { Pairs, Pool } from './values.ts'

export interface FuzzOptions {
  seed: number
  /** calls with each parameter of each command */
  rounds: number
  /** take one parameter in so many, another one in each round; 1 for all, and for six calls of each command as a whole */
  every?: number
  /** an answer may take so long */
  slowMs: number
  /** only commands whose names fit */
  only?: RegExp
  /** told before each call, so that somebody outside knows where it hangs */
  onCall?: (line: string) => void
  onRound?: (number: number, verdict: Verdict) => void
}

export interface Verdict {
  calls: number
  /** answers by status */
  statuses: Map<number, number>
  /** jobs that ended, by `jobstatus` */
  jobs: Map<number, number>
  findings: string[]
}

/** Commands whose effect is that others fail or wait: they have a cloud to themselves. */
const alone = new Set(['configureSimulator'])
const callsPerCloud = 1500
const idleMs = 30_000

interface Call {
  spec: CommandSpec
  pairs: Pairs
}

export async function fuzz(options: FuzzOptions): Promise<Verdict> {
  const { seed, rounds, slowMs, every = 1, only = /./, onCall = () => {}, onRound = () => {} } = options
  const verdict: Verdict = { calls: 0, statuses: new Map(), jobs: new Map(), findings: [] }
  let cloud = await openCloud()
  let at = seed

  const draw = <T>(arbitrary: fc.Arbitrary<T>): T => {
    const [value] = fc.sample(arbitrary, { numRuns: 1, seed: at++ })
    if (value === undefined) throw new Error('nothing was drawn')
    return value
  }
  const refresh = async () => {
    await settle(cloud, verdict)
    await cloud.estate.t.close()
    cloud = await openCloud()
  }
  const found = (what: string, line: string) => verdict.findings.push(`${what}: ${line}`)

  const ask = async ({ spec, pairs }: Call) => {
    const format = at % 4 === 0 ? 'xml' : 'json'
    const who = at % 5 < 3 ? 0 : (at % 5) - 2
    const params = { ...Object.fromEntries(pairs), command: spec.name, response: format }
    const line = `as ${['admin', 'dave', 'ann'][who]} ${shown(params)}`
    onCall(line)
    const start = performance.now()
    const answer = await cloud.estate.callers[who]?.(params)
    if (!answer) throw new Error('nobody called')
    const bad = wrong(answer, format, performance.now() - start, slowMs)
    if (bad) found(bad, `${line} → ${answer.body.slice(0, 300)}`)
    verdict.calls++
    cloud.calls++
    verdict.statuses.set(answer.status, (verdict.statuses.get(answer.status) ?? 0) + 1)
    const job = /"jobid":"([\w-]+)"/.exec(answer.body)?.[1]
    if (job) cloud.jobs.set(job, line)
    if (answer.status === 401 || cloud.calls > callsPerCloud || alone.has(spec.name)) await refresh()
  }

  const served = ({ name }: CommandSpec) => cloud.served.get(name) ?? new Set<string>()
  const specs = [...commandSpecs.values()].filter(({ name }) => cloud.served.has(name) && only.test(name))
  for (let round = 0; round < rounds; round++) {
    for (const spec of specs) {
      if (alone.has(spec.name)) await refresh()
      for (const [i, param] of spec.params.entries())
        if ((i + round) % every === 0)
          await ask({ spec, pairs: draw(callsWith(spec, served(spec), param, cloud.pool)) })
      for (let i = 0; i < (every === 1 ? 6 : 1); i++)
        await ask({ spec, pairs: draw(callsOf(spec, served(spec), cloud.pool)) })
    }
    for (let i = 0; i < 20; i++) await broken(draw(brokenForms))
    onRound(round + 1, verdict)
  }
  await settle(cloud, verdict)
  await cloud.estate.t.close()
  return verdict

  async function broken(form: string) {
    const { core } = cloud.estate.t
    const inQuery = at % 2 === 0
    onCall(form)
    const answer = await core.handle({
      method: inQuery ? 'GET' : 'POST',
      query: inQuery ? form : '',
      body: inQuery ? '' : form,
      headers: { cookie: at % 3 === 0 ? `JSESSIONID=${form}; sessionkey` : undefined },
      remoteAddress: '127.0.0.1',
    })
    const format = answer.headers.some(([, value]) => value.startsWith('application/json')) ? 'json' : 'xml'
    const bad = wrong(answer, format, 0, slowMs)
    if (bad) found(bad, `${form.slice(0, 200)} → ${answer.body.slice(0, 300)}`)
    verdict.calls++
  }
}

interface Used {
  estate: Estate
  pool: Pool
  /** served parameters by command */
  served: ReadonlyMap<string, ReadonlySet<string>>
  calls: number
  /** what has begun each job */
  jobs: Map<string, string>
}

async function openCloud(): Promise<Used> {
  const estate = await makeEstate()
  const { rows } = await estate.t.admin.call('listApis')
  const served = new Map(
    rows.map(({ name = '', params = [] }) => [name, new Set(params.map(p => p.name ?? ''))]),
  )
  const [admin] = estate.callers
  if (!admin) throw new Error('there is no admin')
  return { estate, served, pool: await poolOf(admin, served), calls: 0, jobs: new Map() }
}

/** Every job ends, and none of them by an accident; whatever has been stored can be listed. */
async function settle({ estate, jobs, served }: Used, { findings, jobs: ended }: Verdict): Promise<void> {
  const { core } = estate.t
  const timer = new Promise<'late'>(resolve => setTimeout(resolve, idleMs, 'late').unref())
  if ((await Promise.race([core.idle(), timer])) === 'late')
    findings.push(`jobs do not end within ${idleMs} ms`)
  const ask = await estate.t.raw().catch(() => null)
  if (!ask) return
  for (const [jobid, line] of jobs) {
    const { body } = await ask({ command: 'queryAsyncJobResult', response: 'json', jobid })
    const status = jobStatus(body)
    ended.set(status, (ended.get(status) ?? 0) + 1)
    if (status === 0) findings.push(`job: does not end: ${line} → ${body.slice(-400)}`)
    const bad = wrong({ status: 200, body, headers: [] }, 'json', 0, Infinity)
    if (bad) findings.push(`job: ${bad}: ${line} → ${body.slice(-400)}`)
  }
  for (const { name } of listsOf(served))
    for (const response of ['json', 'xml']) {
      const params = { command: name, response, listall: 'true', templatefilter: 'all' }
      const answer = await ask(params)
      const bad = wrong(answer, response, 0, Infinity)
      if (bad) findings.push(`list afterwards: ${bad}: ${shown(params)} → ${answer.body.slice(0, 300)}`)
    }
}

function jobStatus(body: string): number {
  const { queryasyncjobresultresponse: job } = JSON.parse(body) as Record<
    string,
    { jobstatus?: number } | undefined
  >
  return job?.jobstatus ?? -1
}

const shown = (params: Record<string, string>) =>
  Object.entries(params)
    .map(
      ([name, value]) =>
        `${name}=${JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…${value.length}` : value)}`,
    )
    .join(' ')

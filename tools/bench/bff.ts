/** Measures the BFF between a client and a cloud that costs nothing: calls in a second and CPU of a call, beside a proxy
 *  of bare `node:http` in the same run; whether memory stays flat under load; and 2,000 streams of one process, with the
 *  time until all have heard of a change. Ends with 1 when it is worse than agreed.
 *  Run: `npm run bench:bff`, with `-- --minutes=10` for the long load. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { type Server, startServer } from '../../e2e/server.ts'
import { type Load, load } from '../lib/load.ts'

const agreed = { overheadMs: 0.15, share: 0.6, growth: 1.1, streams: 2000, heardMs: 1000 }
const minutes = Number(/--minutes=([\d.]+)/.exec(process.argv.join(' '))?.[1] ?? 0.5)
const rounds = 5
const roundMs = 3000
const connections = 32
const perSession = 20

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const mib = (bytes: number) => bytes / 1024 / 1024

function line(what: string, value: number, limit: string, fits: boolean | undefined): void {
  const verdict = fits === undefined ? '' : fits ? 'fits' : 'MISSES'
  console.log(`${what.padEnd(46)} ${value.toFixed(3).padStart(10)}  ${limit.padEnd(16)} ${verdict}`)
  if (fits === false) process.exitCode = 1
}

async function bare(...args: string[]) {
  const child = fork(join(import.meta.dirname, '../lib/bare-server.ts'), args)
  const [port] = (await once(child, 'message')) as [number]
  return { port, child, cpuMs: () => ask(child) }
}

async function ask(child: ChildProcess): Promise<number> {
  child.send('cpu')
  const [cpuMs] = (await once(child, 'message')) as [number]
  return cpuMs
}

async function metric(server: Server, name: string): Promise<number> {
  const text = await (await fetch(new URL('/metrics', server.url))).text()
  return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1])
}

interface Signed {
  cookie: string
  key: string
}

async function signIn(server: Server): Promise<Signed> {
  const answer = await fetch(server.api, {
    method: 'POST',
    headers: { 'x-session-key': '' },
    body: new URLSearchParams({
      command: 'login',
      response: 'json',
      username: 'admin',
      password: 'password',
    }),
  })
  const { loginresponse } = (await answer.json()) as { loginresponse: { sessionkey: string } }
  return { cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '', key: loginresponse.sessionkey }
}

/** The request that the console makes for a list. */
function listCall(port: number, { cookie, key }: Signed): string {
  const form = 'command=listZones&response=json&page=1&pagesize=20'
  const head = [
    'POST /client/api HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    `Cookie: ${cookie}`,
    `X-Session-Key: ${key}`,
    'Sec-Fetch-Site: same-origin',
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${form.length}`,
  ]
  return `${head.join('\r\n')}\r\n\r\n${form}`
}

/** @returns calls in a second, and milliseconds of CPU that the server spent on each */
async function measured(what: Load, cpuMs: () => Promise<number>) {
  const before = await cpuMs()
  const start = performance.now()
  const calls = await load(what)
  return { rate: (calls * 1000) / (performance.now() - start), cpuMs: ((await cpuMs()) - before) / calls }
}

async function calls(): Promise<void> {
  const cloud = await bare('cloud')
  const proxy = await bare('proxy', String(cloud.port))
  const server = await startServer({ CLOUDSTACK_URL: `http://127.0.0.1:${cloud.port}/client/api` })
  try {
    const port = Number(new URL(server.url).port)
    const bytes = listCall(port, await signIn(server))
    const cpu = async () => (await metric(server, 'process_cpu_seconds_total')) * 1000
    const through = (to: number, ms: number): Load => ({ port: to, bytes, connections, ms })
    const found: {
      ours: Awaited<ReturnType<typeof measured>>
      bare: Awaited<ReturnType<typeof measured>>
    }[] = []
    await load(through(port, roundMs))
    await load(through(proxy.port, roundMs))
    for (let i = 0; i < rounds; i++)
      found.push({
        bare: await measured(through(proxy.port, roundMs), proxy.cpuMs),
        ours: await measured(through(port, roundMs), cpu),
      })
    const of = (read: (one: (typeof found)[number]) => number) => median(found.map(read))
    const share = of(({ ours, bare }) => ours.rate / bare.rate)
    const overhead = of(({ ours, bare }) => ours.cpuMs - bare.cpuMs)
    line(
      'calls in a second: bare proxy',
      of(one => one.bare.rate),
      '',
      undefined,
    )
    line(
      'calls in a second: BFF',
      of(one => one.ours.rate),
      '',
      undefined,
    )
    line('BFF / bare proxy', share, `≥ ${agreed.share}`, share >= agreed.share)
    line(
      'CPU of a call: bare proxy, ms',
      of(one => one.bare.cpuMs),
      '',
      undefined,
    )
    line(
      'CPU of a call: BFF, ms',
      of(one => one.ours.cpuMs),
      '',
      undefined,
    )
    line('CPU that the BFF adds, ms', overhead, `≤ ${agreed.overheadMs}`, overhead <= agreed.overheadMs)
    await memory(server, through(port, (minutes * 60_000) / 20))
  } finally {
    await server.stop()
    proxy.child.disconnect()
    cloud.child.disconnect()
  }
}

/** Twenty spells of load; what is resident at the end of the last ten must not be more than at the end of the first ten. */
async function memory(server: Server, spell: Load): Promise<void> {
  const resident: number[] = []
  let calls = 0
  for (let i = 0; i < 20; i++) {
    calls += await load(spell)
    resident.push(await metric(server, 'process_resident_memory_bytes'))
  }
  const [early, late] = [median(resident.slice(4, 12)), median(resident.slice(12))]
  line(`resident after ${minutes / 2} min, MiB (${calls} calls in all)`, mib(early), '', undefined)
  line(`resident after ${minutes} min, MiB`, mib(late), '', undefined)
  line('growth', late / early, `≤ ${agreed.growth}`, late / early <= agreed.growth)
}

/** Follows what happens; resolves once it is connected. `heard` resolves with the time at which a change came. */
async function follow(server: Server, { cookie, key }: Signed) {
  const cut = new AbortController()
  const headers = { cookie, 'x-session-key': key }
  const answer = await fetch(new URL('/client/live', server.url), { headers, signal: cut.signal })
  if (answer.status !== 200 || !answer.body) throw new Error(`a stream was refused: ${answer.status}`)
  const { promise: heard, resolve, reject } = Promise.withResolvers<number>()
  const read = async () => {
    const decoder = new TextDecoder()
    for await (const chunk of answer.body ?? [])
      if (decoder.decode(chunk).includes('event: change')) resolve(performance.now())
  }
  read().catch(reject)
  heard.catch(() => {})
  return { heard, cut: () => cut.abort() }
}

async function streams(): Promise<void> {
  const server = await startServer()
  try {
    const before = await metric(server, 'process_resident_memory_bytes')
    const open: Awaited<ReturnType<typeof follow>>[] = []
    let last: Signed | undefined
    while (open.length < agreed.streams) {
      const session = (last = await signIn(server))
      const more = Array.from({ length: perSession }, () => follow(server, session))
      open.push(...(await Promise.all(more)))
    }
    const held = await metric(server, 'bff_streams')
    line('streams open on one process', held, `≥ ${agreed.streams}`, held >= agreed.streams)
    const grown = (await metric(server, 'process_resident_memory_bytes')) - before
    line('memory of a stream, KiB', grown / 1024 / held, '', undefined)
    const start = performance.now()
    await fetch(server.api, {
      method: 'POST',
      headers: { cookie: last?.cookie ?? '', 'x-session-key': last?.key ?? '' },
      body: new URLSearchParams({ command: 'createDomain', response: 'json', name: 'bench' }),
    })
    const heardMs = Math.max(...(await Promise.all(open.map(one => one.heard)))) - start
    line('until all have heard of a change, ms', heardMs, `≤ ${agreed.heardMs}`, heardMs <= agreed.heardMs)
    for (const one of open) one.cut()
  } finally {
    await server.stop()
  }
}

await calls()
await streams()

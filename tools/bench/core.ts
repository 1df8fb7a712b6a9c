/** Measures the embedded core with 25,000 instances and a million events: lists wherever the page is, deployments, signed
 *  calls, the start and the memory of the whole server, and every list command a hundred times; beside them what SQLite
 *  alone takes. Ends with 1 when a figure misses what was agreed. Run: `npm run bench:core [-- instances [events]]`. */
import { createHmac } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createTestCloud, furnished, type Furnished, type TestCloud } from '@cloud/testkit'
import { startServer } from '../../e2e/server.ts'
import { everyList } from '../lib/every-list.ts'
import { line, took, usual } from '../lib/measure.ts'
import { addEvents, multiply } from '../lib/multiply.ts'
import { signerOf, type Signer } from '../lib/signed.ts'

const agreed = {
  listMs: 40,
  growth: 1.5,
  deploysPerSecond: 200,
  callsPerSecond: 3000,
  startMs: 2000,
  memoryMiB: 300,
}
const pageSize = 500
const [instances = 25_000, events = 1_000_000] = process.argv.slice(2).map(Number)

const ms = (value: number) => `${value.toFixed(1)} ms`
const perSecond = (value: number) => `${Math.round(value).toLocaleString('en')} /s`

/** Deployments, all accepted at once, on hosts that take no time. */
async function deployments(t: TestCloud, basics: Furnished['basics'], many: number): Promise<number> {
  const size = { name: `tiny-${many}`, displaytext: 'tiny', cpunumber: 1, cpuspeed: 10, memory: 1 }
  const { id: serviceofferingid } = await t.admin.call('createServiceOffering', size)
  const deploy = await (await signerOf(t)).call('deployVirtualMachine', { ...basics, serviceofferingid })
  const { cpuMs } = await took(async () => {
    await Promise.all(Array.from({ length: many }, deploy))
    await t.core.idle()
  })
  return (many * 1000) / cpuMs
}

/** Transactions of one small row each. */
async function rawCommits(dataDir: string): Promise<number> {
  const db = new DatabaseSync(join(dataDir, 'raw.db'))
  db.exec(
    'pragma journal_mode = wal; pragma synchronous = normal; create table t (id integer primary key, text text)',
  )
  const insert = db.prepare('insert into t (text) values (?)')
  const many = 2000
  const { cpuMs } = await took(() => {
    for (let i = 0; i < many; i++) insert.run('a row')
  })
  db.close()
  return (many * 1000) / cpuMs
}

/** A page of whole rows as JSON, without joins, rights or shapes. */
async function rawPage(dataDir: string, sql: string): Promise<number> {
  const db = new DatabaseSync(join(dataDir, 'core.db'), { readOnly: true })
  const statement = db.prepare(sql)
  const { cpuMs } = await usual(15, () => JSON.stringify(statement.all()))
  db.close()
  return cpuMs
}

async function lists(signer: Signer, dataDir: string): Promise<void> {
  const page = async (command: string, at: number, more: object = {}) => {
    const call = await signer.call(command, { listall: true, page: at, pagesize: pageSize, ...more })
    await call()
    return (await usual(15, call)).cpuMs
  }
  const last = Math.floor(instances / pageSize)
  const rawFirst = await rawPage(
    dataDir,
    `select * from vm where kind = 'User' and removed is null order by id limit ${pageSize}`,
  )
  const first = await page('listVirtualMachines', 1)
  const figures = [
    ['first', first],
    ['middle', await page('listVirtualMachines', Math.ceil(last / 2))],
    ['last', await page('listVirtualMachines', last)],
    ['first of the stopped', await page('listVirtualMachines', 1, { state: 'Stopped' })],
    ['first that a word finds', await page('listVirtualMachines', 1, { keyword: 'copy-7' })],
  ] as const
  line(`SQLite alone: ${pageSize} rows of vm as JSON`, ms(rawFirst))
  for (const [which, cpu] of figures) {
    const text = `${ms(cpu)} (${(cpu / rawFirst).toFixed(1)} × raw)`
    line(
      `listVirtualMachines, ${pageSize} of ${instances}: ${which}`,
      text,
      `≤ ${agreed.listMs} ms`,
      cpu <= agreed.listMs,
    )
  }
  const growth = (figures[2][1] ?? 0) / first
  line('last page / first page', `${growth.toFixed(2)} ×`, `≤ ${agreed.growth}`, growth <= agreed.growth)

  const end = Math.floor(events / pageSize)
  const raw = await rawPage(dataDir, `select * from event order by id desc limit ${pageSize}`)
  line(`SQLite alone: ${pageSize} rows of event as JSON`, ms(raw))
  for (const [which, at, more] of [
    ['first', 1, {}],
    ['in the middle', Math.ceil(end / 2), {}],
    ['last', end, {}],
    ['first of one type', 1, { type: 'VM.STOP' }],
    ['first of the errors', 1, { level: 'ERROR' }],
  ] as const) {
    const cpu = await page('listEvents', at, more)
    const text = `${ms(cpu)} (${(cpu / raw).toFixed(1)} × raw)`
    line(
      `listEvents, ${pageSize} of ${events}: ${which}`,
      text,
      `≤ ${agreed.listMs} ms`,
      cpu <= agreed.listMs,
    )
  }
  line(
    `listEvents, ${pageSize} of ${events}: first that a word finds`,
    ms(await page('listEvents', 1, { keyword: 'VM.STOP' })),
  )
}

async function signedCalls(signer: Signer): Promise<void> {
  const many = 3000
  const call = await signer.call('listZones')
  for (let i = 0; i < 500; i++) await call()
  const { cpuMs } = await took(async () => {
    for (let i = 0; i < many; i++) await call()
  })
  const raw = await took(() => {
    for (let i = 0; i < many; i++)
      createHmac('sha1', 'secret').update('a request of the usual length').digest()
  })
  const rate = (many * 1000) / cpuMs
  line('HMAC-SHA1 alone', perSecond((many * 1000) / raw.cpuMs))
  line(
    'signed listZones, one core',
    perSecond(rate),
    `≥ ${agreed.callsPerSecond}`,
    rate >= agreed.callsPerSecond,
  )
}

/** What a process has used of the processor, where the system tells. */
function cpuMsOf(pid: number): number | undefined {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return undefined
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? []
  // user and system, in hundredths of a second
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** The whole server, BFF and core, on that data: until it serves, and its memory after many lists. */
async function startAndMemory(dataDir: string, queries: string[]): Promise<void> {
  // the very first start compiles what all others find compiled
  await (await startServer({ DATA_DIR: dataDir })).stop()
  const start = performance.now()
  const server = await startServer({ DATA_DIR: dataDir })
  try {
    const took = performance.now() - start
    const metric = async (name: string) => {
      const text = await (await fetch(new URL('/metrics', server.url))).text()
      return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1])
    }
    const cpuMs = cpuMsOf(Number(readFileSync(join(dataDir, 'server.pid'), 'utf8'))) ?? took
    line(
      `start with ${instances} instances`,
      `${ms(cpuMs)} of CPU, ${ms(took)}`,
      `≤ ${agreed.startMs} ms`,
      cpuMs <= agreed.startMs,
    )
    const idle = (await metric('process_resident_memory_bytes')) / 1024 ** 2
    for (const query of queries) {
      const answer = await fetch(`${server.api}?${query}`)
      if (!answer.ok) throw new Error(`a list was answered with ${answer.status}: ${await answer.text()}`)
      await answer.arrayBuffer()
    }
    const busy = (await metric('process_resident_memory_bytes')) / 1024 ** 2
    line('memory after the start', `${idle.toFixed(0)} MiB`)
    line(
      `memory after ${queries.length} pages of ${pageSize}`,
      `${busy.toFixed(0)} MiB`,
      `≤ ${agreed.memoryMiB}`,
      busy <= agreed.memoryMiB,
    )
  } finally {
    await server.kill()
  }
}

const dataDir = mkdtempSync(join(tmpdir(), 'bench-core-'))
try {
  const few = await furnished(4, { dataDir })
  const { basics } = few
  await few.t.admin.run('deployVirtualMachine', basics)
  const rate = await deployments(few.t, basics, 500)
  await few.t.close()
  multiply(dataDir, instances)
  addEvents(dataDir, events)

  const t = await createTestCloud({ dataDir })
  const signer = await signerOf(t)
  const load = `load ${(loadavg()[0] ?? 0).toFixed(1)} on ${cpus().length} cores`
  console.log(`CPU time of this process; SQLite ${process.versions.sqlite}, Node ${process.version}, ${load}`)
  console.log(
    'What else runs on the machine makes CPU time dearer, at most twice: compare with "SQLite alone".\n',
  )
  await lists(signer, dataDir)
  await signedCalls(signer)
  const commits = await rawCommits(dataDir)
  line('SQLite alone: commits of one row', perSecond(commits))
  const shown = `${perSecond(rate)} (raw / ${(commits / rate).toFixed(0)})`
  line(
    'deployVirtualMachine among few',
    shown,
    `≥ ${agreed.deploysPerSecond}`,
    rate >= agreed.deploysPerSecond,
  )
  const among = await deployments(t, basics, 300)
  line(
    `deployVirtualMachine among ${instances}`,
    perSecond(among),
    `≥ ${agreed.deploysPerSecond}`,
    among >= agreed.deploysPerSecond,
  )
  const pages = Array.from({ length: Math.floor(instances / pageSize) }, (_, i) => i + 1)
  const queries = await Promise.all([
    ...pages.map(page => signer.query('listVirtualMachines', { listall: true, page, pagesize: pageSize })),
    ...[1, 2, 3].map(page => signer.query('listEvents', { listall: true, page, pagesize: pageSize })),
  ])
  await t.close()
  await startAndMemory(dataDir, queries)
  const again = await createTestCloud({ dataDir })
  await everyList(again, await signerOf(again))
  await again.close()
} finally {
  rmSync(dataDir, { recursive: true })
}

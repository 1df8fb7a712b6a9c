/** Measures the core alone, in process: how long a page of a long list takes wherever it is, how many instances are made
 *  in a second, and how both hold when there are more of them. Run: `node tools/bench/core.ts [instances]`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { createTestCloud, furnished, type Furnished, type TestCloud } from '@cloud/testkit'
import { multiply } from '../lib/multiply.ts'

const pageSize = 500
const rounds = 15
const wanted = Number(process.argv[2] ?? 10_000)

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

async function timed(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < rounds; i++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return median(times)
}

const page =
  (cloud: TestCloud, at: number, more: object = {}) =>
  () =>
    cloud.admin.call('listVirtualMachines', { listall: true, page: at, pagesize: pageSize, ...more })

/** Deployments in a second, all accepted at once, hosts that take no time. */
async function deployments(cloud: TestCloud, basics: Furnished['basics'], many: number): Promise<number> {
  const start = performance.now()
  const offered = { ...basics, serviceofferingid: await tiny(cloud) }
  await Promise.all(Array.from({ length: many }, () => cloud.admin.call('deployVirtualMachine', offered)))
  await cloud.core.idle()
  return (many * 1000) / (performance.now() - start)
}

async function tiny({ admin }: TestCloud): Promise<string> {
  const { rows } = await admin.call('listServiceOfferings', { name: 'tiny' })
  const size = { cpunumber: 1, cpuspeed: 10, memory: 1 }
  return (
    rows[0]?.id ??
    (await admin.call('createServiceOffering', { ...size, name: 'tiny', displaytext: 'tiny' })).id
  )
}

const dataDir = mkdtempSync(join(tmpdir(), 'bench-core-'))
const show = (what: string, value: number, unit: string) =>
  console.log(`${what.padEnd(48)} ${value.toFixed(1).padStart(8)} ${unit}`)
try {
  const small = await furnished(4, { dataDir })
  await small.t.admin.run('deployVirtualMachine', { ...small.basics, serviceofferingid: await tiny(small.t) })
  const rate = await deployments(small.t, small.basics, 500)
  await small.t.close()
  multiply(join(dataDir, 'core.db'), wanted)

  const cloud = await createTestCloud({ dataDir })
  const last = Math.floor(wanted / pageSize)
  const [first, middle, end, stopped, word] = [
    await timed(page(cloud, 1)),
    await timed(page(cloud, Math.ceil(last / 2))),
    await timed(page(cloud, last)),
    await timed(page(cloud, 1, { state: 'Stopped' })),
    await timed(page(cloud, 1, { keyword: 'copy-7' })),
  ]
  show(`page of ${pageSize} of ${wanted}: first`, first, 'ms')
  show('page in the middle', middle, 'ms')
  show('last page', end, 'ms')
  show('last page / first page', end / first, '×')
  show('first page of the stopped', stopped, 'ms')
  show('first page of those that a word finds', word, 'ms')
  const rateAmongMany = await deployments(cloud, small.basics, 200)
  show('deployments among few', rate, '/s')
  show(`deployments among ${wanted}`, rateAmongMany, '/s')
  show('among many / among few', rateAmongMany / rate, '×')
  await cloud.close()
} finally {
  rmSync(dataDir, { recursive: true })
}

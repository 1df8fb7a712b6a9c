import { performance } from 'node:perf_hooks'
import type { TestCloud } from '@cloud/testkit'
import type { Signer } from './signed.ts'

const calls = 100

/** Each list command, called a hundred times for a page of 500: best, average and worst, as csbench shows them. */
export async function everyList({ admin }: TestCloud, signer: Signer): Promise<void> {
  const known = await knownParams(admin)
  const { rows } = await admin.call('listApis', {})
  const lists = rows
    .filter(({ name }) => name?.startsWith('list'))
    .toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? ''))
  console.log(`\n${calls} calls each, in ms${' '.repeat(26)} best      avg    worst     rows    bytes`)
  const refused: string[] = []
  for (const { name = '', params = [] } of lists) {
    const has = (param: string) => params.some(one => one.name === param)
    const sent: Record<string, string | number | boolean> = {
      ...(has('listall') && { listall: true }),
      ...(has('pagesize') && { page: 1, pagesize: 500 }),
    }
    for (const { name: param = '', required } of params) {
      const value = known.get(param)
      if (required && value !== undefined) sent[param] = value
    }
    const call = await signer.call(name, sent)
    try {
      const body = await call()
      const times: number[] = []
      for (let i = 0; i < calls; i++) {
        const start = performance.now()
        await call()
        times.push(performance.now() - start)
      }
      const average = times.reduce((sum, ms) => sum + ms, 0) / calls
      const shown = [Math.min(...times), average, Math.max(...times)].map(ms => ms.toFixed(2).padStart(8))
      const count = /"count":(\d+)/.exec(body)?.[1] ?? ''
      console.log(
        `${name.padEnd(44)} ${shown.join(' ')} ${count.padStart(8)} ${String(body.length).padStart(8)}`,
      )
    } catch (error) {
      refused.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  for (const why of refused) console.log(`not measured: ${why.slice(0, 160)}`)
}

/** Values for what lists insist on. */
async function knownParams(admin: TestCloud['admin']): Promise<Map<string, string>> {
  const id = async (list: Promise<{ rows: { id?: string | undefined }[] }>) => (await list).rows[0]?.id ?? ''
  const vm = await id(admin.call('listVirtualMachines', { listall: true, page: 1, pagesize: 1 }))
  return new Map([
    ['zoneid', await id(admin.call('listZones', {}))],
    ['podid', await id(admin.call('listPods', {}))],
    ['virtualmachineid', vm],
    ['id', vm],
    ['resourceid', vm],
    ['resourcetype', 'UserVm'],
    ['templatefilter', 'all'],
    ['isofilter', 'all'],
  ])
}

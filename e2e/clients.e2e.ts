import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { signedQuery } from '@cloud/signing'
import { connect } from './api.ts'
import { expect, freshServer, test } from './fixtures.ts'
import { buildVpcZone, buildZone } from './zone.ts'

const run = promisify(execFile)
const server = freshServer()
const root = join(import.meta.dirname, '..')
const venv = join(root, '.tmp/clients')
const packages = join(root, '.tmp/clients-npm')
const python = join(venv, 'bin/python')
let keys: string[]

test.skip(spawnSync('python3', ['-m', 'venv', '--help']).status !== 0, 'needs python3 with venv')

test.beforeAll(async () => {
  test.setTimeout(180_000)
  if (!existsSync(join(venv, 'ready'))) {
    await run('python3', ['-m', 'venv', '--clear', venv])
    await run(python, ['-m', 'pip', 'install', '--quiet', 'cs==5.2.0', 'apache-libcloud==3.9.1'])
    await run('touch', [join(venv, 'ready')])
  }
  if (!existsSync(join(packages, 'node_modules/csclient'))) {
    await mkdir(packages, { recursive: true })
    await writeFile(join(packages, 'package.json'), '{ "private": true }')
    await run('npm', ['install', '--no-audit', '--no-fund', 'csclient@0.6.4'], { cwd: packages })
  }
  const admin = await connect(server())
  await buildZone(admin)
  await buildVpcZone(admin)
  keys = [admin.keys.apiKey, admin.keys.secretKey]
})

for (const [client, script] of [
  ['cs', 'cs_journey.py'],
  ['apache-libcloud', 'libcloud_journey.py'],
] as const) {
  test(`${client}, unchanged, lists, deploys and waits`, () => python3(script))
}

test('apache-libcloud, unchanged, builds a VPC with a tier, rules and a VPN, and takes it down', () =>
  python3('libcloud_vpc_journey.py'))

async function python3(script: string): Promise<void> {
  const journey = join(import.meta.dirname, 'clients', script)
  const { stdout } = await run(python, [journey, server().api, ...keys])
  expect(stdout.trim()).toBe('done')
}

test('csclient, unchanged, lists, deploys and waits', async () => {
  const script = join(import.meta.dirname, 'clients/csclient_journey.cjs')
  const { stdout } = await run(process.execPath, [script, server().api, ...keys, packages])
  expect(stdout.trim()).toBe('done')
})

/** CloudMonkey signs all its calls, sends those that change something by POST, and learns everything from listApis. */
async function cloudMonkey(command: string, values: Record<string, string> = {}) {
  const [apiKey = '', secretKey = ''] = keys
  const expires = new Date(Date.now() + 600_000).toISOString().replace(/\.\d+Z$/, '+0000')
  const given = { command, response: 'json', signatureversion: '3', expires, ...values }
  const query = await signedQuery(Object.entries(given), { apiKey, secretKey })
  const answer = /^(list|get|query)/.test(command)
    ? await fetch(`${server().api}?${query}`)
    : await fetch(server().api, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: query,
      })
  const [body] = Object.values((await answer.json()) as Record<string, Record<string, unknown>>)
  return { status: answer.status, body: body ?? {} }
}

test('CloudMonkey syncs: all that it completes and checks by is told of every command', async () => {
  const { body } = await cloudMonkey('listApis', { listall: 'true' })
  const apis = body['api'] as { name: string; params: unknown[]; response: unknown[] }[]
  expect(body['count']).toBe(apis.length)
  expect(apis.length).toBeGreaterThan(300)
  for (const api of apis) {
    expect(api).toMatchObject({ description: expect.stringMatching(/./), isasync: expect.any(Boolean) })
    for (const param of api.params)
      expect(param, api.name).toMatchObject({
        name: expect.stringMatching(/./),
        type: expect.stringMatching(/./),
        description: expect.stringMatching(/./),
        required: expect.any(Boolean),
      })
    expect(api.response.length, api.name).toBeGreaterThan(0)
  }
})

test('CloudMonkey lists, deploys, waits, and reads what is wrong', async () => {
  const first = async (command: string, key: string, values = {}) => {
    const { body } = await cloudMonkey(command, values)
    return (body[key] as { id: string }[])[0]?.id ?? ''
  }
  const wait = async ({ body }: Awaited<ReturnType<typeof cloudMonkey>>) => {
    let job: Record<string, unknown> = {}
    const look = async () => {
      job = (await cloudMonkey('queryAsyncJobResult', { jobid: String(body['jobid']) })).body
      return job['jobstatus']
    }
    await expect.poll(look, { timeout: 30_000, intervals: [100, 200] }).not.toBe(0)
    return job as { jobstatus: number; jobresult: Record<string, { id: string; state: string }> }
  }
  const deployed = await wait(
    await cloudMonkey('deployVirtualMachine', {
      zoneid: await first('listZones', 'zone', { available: 'true' }),
      templateid: await first('listTemplates', 'template', { templatefilter: 'featured' }),
      serviceofferingid: await first('listServiceOfferings', 'serviceoffering'),
      name: 'by-cmk',
      'details[0].note': 'a map, and = in it',
    }),
  )
  const id = deployed.jobresult['virtualmachine']?.id ?? ''
  const result = async (command: string, values: Record<string, string>) =>
    (await wait(await cloudMonkey(command, values))).jobresult['virtualmachine']?.state
  expect(await result('stopVirtualMachine', { id })).toBe('Stopped')
  const again = await wait(await cloudMonkey('stopVirtualMachine', { id: id, forced: 'true' }))
  expect([1, 2]).toContain(again.jobstatus)
  const refused = await cloudMonkey('startVirtualMachine', { id: 'nothing-like-an-id' })
  expect(refused).toMatchObject({
    status: 431,
    body: { errorcode: 431, errortext: expect.stringContaining('nothing-like-an-id') },
  })
  expect(await result('destroyVirtualMachine', { id })).toBe('Destroyed')
})

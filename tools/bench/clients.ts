/** 200 clients at once on the whole server, reading and changing for a minute, each one call at a time and with pauses as
 *  people and scripts make them. Tells calls, times and errors by kind; ends with 1 on an error that nobody expected.
 *  Run: `npm run bench -- clients`, or `node tools/bench/clients.ts [clients [seconds]]`. */
import { startServer } from '../../e2e/server.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestCloud, wholeZone } from '@cloud/testkit'
import { clientOf, type Account } from '../lib/client.ts'
import { line } from '../lib/measure.ts'
import { Tally } from '../lib/tally.ts'

const [clients = 200, seconds = 60] = process.argv.slice(2).map(Number)
const perAccount = 8

/** A Basic zone; accounts with a user and keys, and an instance that all clients of the account use. */
async function prepare(dataDir: string): Promise<Account[]> {
  const t = await createTestCloud({ dataDir })
  const { zoneid } = await wholeZone(t.admin, 8)
  await t.core.idle()
  await t.admin.call('updateConfiguration', { name: 'allow.user.expunge.recover.vm', value: 'true' })
  const size = { cpunumber: 1, cpuspeed: 10, memory: 16 }
  const offering = await t.admin.call('createServiceOffering', { ...size, name: 'tiny', displaytext: 'tiny' })
  const place = { zoneid, templateid: '4', serviceofferingid: offering.id }
  const accounts: Account[] = []
  for (let i = 0; i < Math.ceil(clients / perAccount); i++) {
    const login = { username: `a${i}`, password: 'secret-enough-9' }
    const names = { firstname: 'A', lastname: 'A', email: 'a@example.org', accounttype: 0 }
    const { user } = await t.admin.call('createAccount', { ...login, ...names })
    const keys = await t.admin.run('registerUserKeys', { id: user?.[0]?.id ?? '' })
    const own = await t.as(login.username, login.password)
    const shared = await own.run('deployVirtualMachine', { ...place, name: `shared-${i}` })
    accounts.push({ apiKey: keys.apikey ?? '', secretKey: keys.secretkey ?? '', place, shared: shared.id })
  }
  await t.core.idle()
  await t.close()
  return accounts
}

const dataDir = mkdtempSync(join(tmpdir(), 'bench-clients-'))
try {
  const accounts = await prepare(dataDir)
  const server = await startServer({ DATA_DIR: dataDir, SIMULATOR_LATENCY_MS: '50', LOG_LEVEL: 'warn' })
  const tally = new Tally()
  const until = Date.now() + seconds * 1000
  try {
    const start = Date.now()
    const all = Array.from({ length: clients }, (_, i) => {
      const account = accounts[i % accounts.length]
      if (!account) throw new Error('there is no account')
      return clientOf(server.api, account, `c${i}`, tally, until)
    })
    await Promise.all(all)
    const took = (Date.now() - start) / 1000
    console.log(
      `${clients} clients for ${took.toFixed(0)} s: ${(tally.calls / took).toFixed(0)} calls a second, load ${(loadavg()[0] ?? 0).toFixed(1)} on ${cpus().length} cores`,
    )
    tally.report()
    const metric = async (name: string) => {
      const text = await (await fetch(new URL('/metrics', server.url))).text()
      return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1])
    }
    const cpuMs = ((await metric('process_cpu_seconds_total')) * 1000) / tally.calls
    line('CPU of the server for each call, jobs and start included', `${cpuMs.toFixed(2)} ms`)
    line(
      'memory of the server',
      `${((await metric('process_resident_memory_bytes')) / 1024 ** 2).toFixed(0)} MiB`,
    )
    const errors = server.log.filter(one => one.includes('"level":50'))
    line('errors that nobody expected', String(tally.unexpected), '= 0', tally.unexpected === 0)
    line('errors in the log of the server', String(errors.length), '= 0', errors.length === 0)
    for (const error of errors.slice(0, 5)) console.log(error.slice(0, 600))
  } finally {
    await server.stop()
  }
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}

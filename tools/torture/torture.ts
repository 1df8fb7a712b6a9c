import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { advancedZone, createTestCloud, enableProvider, furnish } from '@cloud/testkit'
import { brokenIn, corruptionIn, heldIn, pendingJobs } from './checks.ts'
import type { Place } from './op.ts'
import { randomOf } from './random.ts'
import { type Keys, type Tally, type Tenant, tenantOf } from './tenant.ts'
import { victimOn } from './victim.ts'

export interface Torture {
  kills: number
  tenants: number
  seed: number
  /** told after each kill */
  onKill?(number: number, tally: Tally): void
}

export interface Verdict extends Tally {
  kills: number
  /** ms from the start of the process's work until it served, the longest */
  slowestStartMs: number
}

/** An Advanced zone, and a tenant for each that works, with a network and keys of its own. */
async function prepare(dataDir: string, tenants: number): Promise<{ keys: Keys; place: Place }[]> {
  const t = await createTestCloud({ dataDir })
  const { zone, physical, offering } = await advancedZone(t.admin, {
    vlan: '100-199',
    endip: '192.0.2.240',
  })
  for (const name of ['VpcVirtualRouter', 'InternalLbVm']) await enableProvider(t.admin, physical.id, name)
  const vpcs = await t.admin.call('listVPCOfferings', { isdefault: true })
  const tiers = await t.admin.call('listNetworkOfferings', {
    name: 'DefaultIsolatedNetworkOfferingForVpcNetworksNoLB',
  })
  const pod = await t.admin.call('createPod', {
    zoneid: zone.id,
    name: 'pod',
    gateway: '10.8.0.1',
    netmask: '255.255.255.0',
    startip: '10.8.0.10',
    endip: '10.8.0.200',
  })
  await furnish(t.admin, zone.id, pod.id, 3)
  await t.core.idle()
  await t.admin.call('updateConfiguration', { name: 'allow.user.expunge.recover.vm', value: 'true' })
  const made: { keys: Keys; place: Place }[] = []
  for (let i = 0; i < tenants; i++) {
    const login = { username: `t${i}`, password: 'secret-enough-9' }
    const names = { firstname: 'T', lastname: 'T', email: 't@example.org' }
    const account = await t.admin.call('createAccount', { ...login, ...names, accounttype: 0 })
    const user = account.user?.[0]
    const { apikey, secretkey } = await t.admin.run('registerUserKeys', { id: user?.id ?? '' })
    const cloud = await t.as(login.username, login.password)
    const network = await cloud.call('createNetwork', {
      zoneid: zone.id,
      name: 'n',
      networkofferingid: offering,
    })
    // with its source NAT from the beginning
    const first = await cloud.run('associateIpAddress', { networkid: network.id })
    await cloud.run('disassociateIpAddress', { id: first.id })
    made.push({
      keys: { apiKey: apikey ?? '', secretKey: secretkey ?? '' },
      place: {
        zoneid: zone.id,
        networkid: network.id,
        templateid: '4',
        serviceofferingid: '1',
        diskofferingid: '3',
        vpcofferingid: vpcs.rows[0]?.id ?? '',
        tierofferingid: tiers.rows[0]?.id ?? '',
      },
    })
  }
  await t.core.idle()
  await t.close()
  return made
}

/** No job takes so long, and no tenant waits so long for one. */
const patienceMs = 60_000

/** @throws Error with these words when it takes too long */
async function within<T>(words: string, work: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(words)), patienceMs)
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

/** Kills a core at random points while tenants work, and looks whether anything that they were told is lost, half done,
 *  there twice or left behind. */
export async function torture({ kills, tenants: many, seed, onKill }: Torture): Promise<Verdict> {
  const random = randomOf(seed)
  const dataDir = mkdtempSync(join(tmpdir(), 'torture-'))
  const tally: Tally = { done: 0, asked: 0, failed: new Map(), unanswered: 0, findings: [] }
  const find = (what: string[]) => void tally.findings.push(...what)
  const made = await prepare(dataDir, many)
  const before = heldIn(dataDir)
  const victim = await victimOn(dataDir, line => find([`the core logged: ${line.slice(0, 1500)}`]))
  try {
    let slowestStartMs = await victim.start()
    const tenants = made.map(({ keys, place }, i) =>
      tenantOf(victim, keys, place, randomOf(seed * 100 + i), tally, `t${i}`),
    )
    for (const tenant of tenants) await tenant.arrive()
    let stopped = false
    const work = async (tenant: Tenant) => {
      try {
        while (!stopped) await tenant.act()
      } catch (error) {
        find([error instanceof Error ? (error.stack ?? error.message) : String(error)])
      }
    }
    let working = tenants.map(work)
    const quiet = async () => {
      while (pendingJobs(dataDir) > 0) await pause(10)
    }
    const rest = async () => {
      stopped = true
      await within('a tenant waits for a job that does not end', Promise.all(working))
      await within('there are jobs that do not end', quiet())
      find(brokenIn(dataDir))
      for (const tenant of tenants) await tenant.verify('after a rest')
      stopped = false
    }
    for (let i = 1; i <= kills; i++) {
      // sometimes while it still takes up what the last one left
      const due = tally.asked + random.below(random.below(4) === 0 ? 2 : 15)
      const latest = Date.now() + 2000
      while (tally.asked < due && Date.now() < latest) await pause(1)
      await pause(random.below(40))
      await victim.kill()
      find(corruptionIn(dataDir))
      slowestStartMs = Math.max(slowestStartMs, await victim.start())
      onKill?.(i, tally)
      if (i % 5 !== 0 || i === kills) continue
      await rest()
      working = tenants.map(work)
    }
    await rest()
    for (const tenant of tenants) await tenant.empty()
    await within('there are jobs that do not end', quiet())
    // networks that are deleted would take along what is left in them
    find(brokenIn(dataDir))
    for (const tenant of tenants) await tenant.leave()
    await within('there are jobs that do not end', quiet())
    find([...brokenIn(dataDir), ...corruptionIn(dataDir)])
    const after = heldIn(dataDir)
    for (const [what, n] of Object.entries(after))
      if (n > 0) find([`${n} ${what} are left when everybody has gone (${before[what]} at the beginning)`])
    return { ...tally, kills, slowestStartMs }
  } finally {
    await victim.end()
    rmSync(dataDir, { recursive: true })
  }
}

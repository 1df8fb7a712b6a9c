/** A cloud in which most kinds of things exist, and the ids of them all. */
import type { CommandSpec } from '@cloud/contract'
import { commandSpecs } from '@cloud/contract/data'
import { advancedZone, furnished, type TestCloud } from '@cloud/testkit'
import type { Pool } from './values.ts'

const password = 'Secret-123'

type Ask = Awaited<ReturnType<TestCloud['raw']>>

export interface Estate {
  t: TestCloud
  /** root admin, domain admin, user */
  callers: Ask[]
}

export async function makeEstate(): Promise<Estate> {
  const { t, basics } = await furnished(2, { logLevel: process.env['FUZZ_LOG'] ?? 'silent' })
  const { admin } = t
  const domain = await admin.call('createDomain', { name: 'acme' })
  const person = { password, email: 'a@example.org', firstname: 'A', lastname: 'B', domainid: domain.id }
  await admin.call('createAccount', { ...person, username: 'ann', accounttype: 0 })
  await admin.call('createAccount', { ...person, username: 'dave', accounttype: 2 })
  const ann = await t.as('ann', password, '/acme')
  for (const cloud of [admin, ann]) {
    const vm = await cloud.run('deployVirtualMachine', basics)
    const { rows: volumes } = await cloud.call('listVolumes', {})
    await cloud.run('createSnapshot', { volumeid: volumes[0]?.id ?? '' })
    await cloud.run('createVMSnapshot', { virtualmachineid: vm.id })
    await cloud.run('createTags', {
      resourceids: [vm.id],
      resourcetype: 'UserVm',
      tags: [{ key: 'a', value: 'b' }],
    })
    await cloud.call('createSecurityGroup', { name: 'g' })
    await cloud.call('createSSHKeyPair', { name: 'k' })
    await cloud.call('createInstanceGroup', { name: 'i' })
    await cloud.run('createAffinityGroup', { name: 'f', type: 'host anti-affinity' })
  }
  await admin.run('createProject', { name: 'p', displaytext: 'p' })
  await network(t)
  await t.core.idle()
  const callers = [
    await t.raw(),
    await t.raw('dave', password, '/acme'),
    await t.raw('ann', password, '/acme'),
  ]
  return { t, callers }
}

/** An isolated network with an address, rules of each kind, and an instance behind them. */
async function network({ admin }: TestCloud): Promise<void> {
  const { zone, offering } = await advancedZone(admin)
  const { id: networkid } = await admin.call('createNetwork', {
    zoneid: zone.id,
    name: 'n',
    networkofferingid: offering,
  })
  const ip = await admin.run('associateIpAddress', { networkid })
  await admin.run('createFirewallRule', { ipaddressid: ip.id, protocol: 'tcp', startport: 22, endport: 22 })
  await admin.run('createLoadBalancerRule', {
    publicipid: ip.id,
    name: 'l',
    algorithm: 'roundrobin',
    publicport: 80,
    privateport: 80,
  })
}

const lists = [...commandSpecs.values()].filter(
  ({ name, params }) =>
    name.startsWith('list') && !params.some(({ required }) => required) && name !== 'listApis',
)

/** @param served names of commands */
export async function poolOf(ask: Ask, served: ReadonlySet<string>): Promise<Pool> {
  const pool = new Map<string, string[]>()
  for (const spec of lists) {
    if (!served.has(spec.name)) continue
    const ids = await idsOf(ask, spec)
    pool.set(spec.response, [...new Set([...(pool.get(spec.response) ?? []), ...ids])].slice(0, 60))
  }
  return pool
}

async function idsOf(ask: Ask, { name, responseName, objectName }: CommandSpec): Promise<string[]> {
  const { body } = await ask({
    command: name,
    response: 'json',
    listall: 'true',
    templatefilter: 'all',
    page: '1',
    pagesize: '60',
  })
  const answer = JSON.parse(body) as Record<string, Record<string, unknown>>
  const rows = answer[responseName]?.[objectName ?? '']
  if (!Array.isArray(rows)) return []
  return rows.flatMap((row: { id?: unknown }) => (typeof row.id === 'string' ? [row.id] : []))
}

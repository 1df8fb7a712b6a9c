import type { Estate } from './estate.ts'
import { one, type Op, type Place } from './op.ts'

/** What can be done with VPCs: two of them at most, each with three tiers at most. @see possible */
export function vpcOps(estate: Estate, place: Place, fresh: () => string, port: () => number): Op[] {
  const { zoneid, vpcofferingid, tierofferingid } = place
  const of = (kind: string) =>
    [...estate].flatMap(([key, { id, state }]) =>
      key.startsWith(`${kind} `) ? [{ key, id, state, name: key.slice(kind.length + 1) }] : [],
    )
  const addresses = (in_: Estate) => [...in_.keys()].filter(key => key.startsWith('ip ')).length
  const [vpcs, tiers, lists, items] = [of('vpc'), of('tier'), of('acl'), of('item')]
  const ops: Op[] = []
  if (vpcs.length < 2) {
    const name = fresh()
    ops.push({
      calls: one('createVPC', { name, zoneid, vpcofferingid, cidr: '10.9.0.0/16' }),
      touches: key => key === `vpc ${name}` || key.startsWith('ip '),
      done: after =>
        after.get(`vpc ${name}`)?.state === 'Enabled' && addresses(after) === addresses(estate) + 1,
    })
  }
  for (const vpc of vpcs) {
    const mine = tiers.filter(tier => tier.state.startsWith(`${vpc.name} `))
    const octet = [1, 2, 3].find(n => !mine.some(tier => tier.state.endsWith(` 10.9.${n}.1`)))
    const own = lists.filter(list => list.state === vpc.name)
    const [list, tier] = [fresh(), fresh()]
    ops.push({
      calls: one('createNetworkACLList', { name: list, vpcid: vpc.id }),
      touches: key => key === `acl ${list}`,
      done: after => after.get(`acl ${list}`)?.state === vpc.name,
    })
    if (octet !== undefined)
      ops.push({
        calls: one('createNetwork', {
          name: tier,
          zoneid,
          vpcid: vpc.id,
          networkofferingid: tierofferingid,
          gateway: `10.9.${octet}.1`,
          netmask: '255.255.255.0',
        }),
        touches: key => key === `tier ${tier}`,
        done: after => after.has(`tier ${tier}`),
      })
    if (mine.length === 0)
      ops.push({
        calls: one('deleteVPC', { id: vpc.id }),
        touches: key =>
          key === vpc.key ||
          key.startsWith('ip ') ||
          own.some(({ key: of_, name }) => key === of_ || key.startsWith(`item ${name} `)),
        done: after =>
          !after.has(vpc.key) &&
          own.every(({ key }) => !after.has(key)) &&
          addresses(after) === addresses(estate) - 1,
      })
    ops.push({
      calls: one('restartVPC', { id: vpc.id, cleanup: true }),
      touches: () => false,
      done: after => after.get(vpc.key)?.state === 'Enabled',
    })
  }
  for (const { id, key } of tiers)
    ops.push({
      calls: one('deleteNetwork', { id }),
      touches: other => other === key,
      done: after => !after.has(key),
    })
  for (const { id, key, name } of lists) {
    const startport = port()
    const item = `item ${name} ${startport}`
    ops.push(
      {
        calls: one('createNetworkACL', { aclid: id, protocol: 'tcp', startport, endport: startport }),
        touches: other => other === item,
        done: after => after.get(item)?.state === 'Active',
      },
      {
        calls: one('deleteNetworkACLList', { id }),
        touches: other => other === key || other.startsWith(`item ${name} `),
        done: after => !after.has(key),
      },
    )
  }
  for (const { id, key } of items)
    ops.push({
      calls: one('deleteNetworkACL', { id }),
      touches: other => other === key,
      done: after => !after.has(key),
    })
  return ops
}

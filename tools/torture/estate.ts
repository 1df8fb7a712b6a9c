import type { Cloud } from '@cloud/client'

/** What a tenant has, by a name that stays the same over restarts: `volume t1-3` → `free`. */
export type Estate = ReadonlyMap<string, { id: string; state: string }>

const settled = new Set(['Running', 'Stopped', 'Ready', 'Allocated', 'Active', 'Enabled'])
/** On its way out, by an answer that said so. */
const leaving = new Set(['Destroy', 'Expunging'])

/** Everything that the tenant's lists show.
 *  @throws Error when something is listed twice, or is in a state that no job is there to end */
export async function estateOf(tenant: Cloud): Promise<Estate> {
  const found = new Map<string, { id: string; state: string }>()
  const put = (key: string, id: string, state: string | undefined, shown = state) => {
    if (state !== undefined && leaving.has(state)) return
    if (state !== undefined && !settled.has(state)) throw new Error(`${key} is left ${state}`)
    if (found.has(key)) throw new Error(`there are two of ${key}`)
    found.set(key, { id, state: shown ?? '' })
  }
  for (const vm of await tenant.all('listVirtualMachines')) put(`vm ${vm.name}`, vm.id, vm.state)
  for (const { id, name, type, state, vmname } of await tenant.all('listVolumes'))
    if (type === 'ROOT') put(`root of ${vmname}`, id, state, 'there')
    else put(`volume ${name}`, id, state, vmname === undefined ? 'free' : `on ${vmname}`)
  for (const { id, ipaddress, state, issourcenat } of await tenant.all('listPublicIpAddresses'))
    put(`ip ${ipaddress}`, id, state, issourcenat ? 'source NAT' : 'mine')
  for (const rule of await tenant.all('listPortForwardingRules'))
    put(`forward ${rule.ipaddress} ${rule.publicport}`, rule.id, rule.state, `to ${rule.virtualmachinename}`)
  for (const rule of await tenant.all('listFirewallRules'))
    put(`open ${rule.ipaddress} ${rule.startport}`, rule.id, rule.state)
  for (const vpc of await tenant.all('listVPCs')) put(`vpc ${vpc.name}`, vpc.id, vpc.state)
  for (const { id, name, vpcname, gateway } of await tenant.all('listNetworks', { forvpc: true }))
    put(`tier ${name}`, id, undefined, `${vpcname} ${gateway}`)
  for (const { id, name, vpcname } of await tenant.all('listNetworkACLLists'))
    if (vpcname !== undefined) put(`acl ${name}`, id, undefined, vpcname)
  for (const { id, aclname, startport, state } of await tenant.all('listNetworkACLs'))
    if (startport !== undefined) put(`item ${aclname} ${startport}`, id, state)
  return found
}

/** Keys that only one of both has, or that are in another state or of another id. */
export function differences(before: Estate, after: Estate): string[] {
  const keys = new Set([...before.keys(), ...after.keys()])
  return [...keys].filter(key => {
    const [was, is] = [before.get(key), after.get(key)]
    return was?.id !== is?.id || was?.state !== is?.state
  })
}

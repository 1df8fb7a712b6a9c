import { formatCidr, overlap, parseCidr, parseIp, spanOf } from '#kernel/ipv4.ts'

export interface GivenCustomer {
  gateway: string
  cidrlist: string
  ikepolicy: string
  esppolicy: string
  ikelifetime?: number | undefined
  esplifetime?: number | undefined
  ikeversion?: string | undefined
  /** most networks behind one gateway */
  mostCidrs: number
}

export interface Customer {
  cidrs: string
  ikeLifetime: number
  espLifetime: number
  ikeVersion: string
}

export type CheckedCustomer = { ok: true; customer: Customer } | { ok: false; why: string }

const day = 86_400
const hour = 3600
const ciphers = '(?:3des|aes128|aes192|aes256)'
const hashes = '(?:md5|sha1|sha256|sha384|sha512)'
const groups = '(?:modp1024|modp1536|modp2048|modp3072|modp4096|modp6144|modp8192)'
const policies = (group: string) => {
  const one = `${ciphers}-${hashes}${group}`
  return new RegExp(`^${one}(?:,${one})*$`)
}
const ike = policies(`;${groups}`)
const esp = policies(`(?:;${groups})?`)
const hostName = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i
const versions = ['ike', 'ikev1', 'ikev2']

/** What somebody says about the other end of a connection, with what is left out filled in. */
export function checkCustomer(given: GivenCustomer): CheckedCustomer {
  const no = (why: string): CheckedCustomer => ({ ok: false, why })
  const { gateway, ikepolicy, esppolicy, ikelifetime = day, esplifetime = hour } = given
  if (parseIp(gateway) === undefined && !hostName.test(gateway))
    return no(`The gateway ${gateway} is neither an IPv4 address nor a name; write it like 203.0.113.7.`)
  const cidrs = given.cidrlist.split(',').map(cidr => cidr.trim())
  const nets = cidrs.map(parseCidr)
  const wrong = cidrs.find((_, i) => nets[i] === undefined)
  if (wrong !== undefined)
    return no(`${wrong || 'An empty text'} is no CIDR; write them like 10.1.0.0/16,10.2.0.0/16.`)
  if (nets.length > given.mostCidrs)
    return no(
      `There are ${nets.length} networks in cidrlist, and ${given.mostCidrs} are allowed; see site2site.vpn.customergateway.subnets.limit.`,
    )
  const crossed = firstCrossing(given.cidrlist)
  if (crossed) return no(`The networks ${crossed.join(' and ')} of cidrlist cross each other; choose others.`)
  if (!ike.test(ikepolicy))
    return no(`The ikepolicy ${ikepolicy} is not known; write it like aes128-sha1;modp1536, group included.`)
  if (!esp.test(esppolicy)) return no(`The esppolicy ${esppolicy} is not known; write it like aes128-sha1.`)
  if (ikelifetime < 1 || ikelifetime > day) return no(`The ikelifetime is 1 to ${day} seconds.`)
  if (esplifetime < 1 || esplifetime > day) return no(`The esplifetime is 1 to ${day} seconds.`)
  const ikeVersion = versions.find(version => version === (given.ikeversion ?? 'ike').toLowerCase())
  if (!ikeVersion) return no(`The ikeversion ${given.ikeversion} is not known; use ${versions.join(', ')}.`)
  return {
    ok: true,
    customer: {
      cidrs: nets.flatMap(net => (net ? [formatCidr(net)] : [])).join(','),
      ikeLifetime: ikelifetime,
      espLifetime: esplifetime,
      ikeVersion,
    },
  }
}

/** Two of the networks of a list that cross each other. */
function firstCrossing(cidrs: string): [string, string] | undefined {
  const all = cidrs.split(',')
  for (const [i, one] of all.entries())
    for (const other of all.slice(i + 1)) if (crossing(one, other)) return [one, other]
  return undefined
}

/** The networks of two lists that cross each other. */
export function crossing(a: string, b: string): [string, string] | undefined {
  const nets = (list: string) =>
    list.split(',').flatMap(cidr => {
      const net = parseCidr(cidr.trim())
      return net ? [{ cidr: cidr.trim(), span: spanOf(net) }] : []
    })
  for (const one of nets(a))
    for (const other of nets(b)) if (overlap(one.span, other.span)) return [one.cidr, other.cidr]
  return undefined
}

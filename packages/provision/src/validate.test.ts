import { expect, test } from 'vitest'
import { type Problem, problemTexts, sayProblem } from './problem.ts'
import { launchable, validate } from './validate.ts'
import { instancesThatFit } from './validate-addresses.ts'
import { emptyWanted, exampleWanted, type FieldPath, type Wanted, wantedFields } from './wanted.ts'

/** The example with some fields changed. */
function wantedWith(changes: Partial<Record<FieldPath, string>>): Wanted {
  const wanted: Record<string, Record<string, string>> = structuredClone({ ...exampleWanted() })
  for (const [path, value] of Object.entries(changes)) {
    const [part = '', name = ''] = path.split('.')
    wanted[part] = { ...wanted[part], [name]: value }
  }
  return wanted as unknown as Wanted
}

const codes = (problems: Problem[]) => problems.map(({ field, code }) => `${field} ${code}`)

test('the example values can be launched', () => {
  expect(validate(exampleWanted())).toEqual([])
})

test('every empty field but the second name servers asks for a value', () => {
  const empty = validate(emptyWanted())
  const given = new Set<string>(['zone.dns2', 'zone.internaldns2', 'primary.protocol', 'secondary.provider'])
  const needed = wantedFields(emptyWanted()).flatMap(([field]) => (given.has(field) ? [] : [field]))
  expect(empty.map(({ field }) => field)).toEqual(needed)
  expect(new Set(empty.map(({ code }) => code))).toEqual(new Set(['required']))
})

test.each<[Partial<Record<FieldPath, string>>, string]>([
  [{ 'zone.dns1': '8.8.8' }, 'zone.dns1 address-syntax'],
  [{ 'zone.internaldns2': 'dns.example.org' }, 'zone.internaldns2 address-syntax'],
  [{ 'zone.name': 'tab\there' }, 'zone.name text-control'],
  [{ 'zone.name': 'x'.repeat(256) }, 'zone.name text-long'],
  [{ 'pod.gateway': '192.168.1.256' }, 'pod.gateway address-syntax'],
  [{ 'pod.gateway': '192.168.01.1' }, 'pod.gateway address-syntax'],
  [{ 'pod.netmask': '255.0.255.0' }, 'pod.netmask netmask-syntax'],
  [{ 'pod.netmask': '255.255.255.254' }, 'pod.netmask netmask-syntax'],
  [{ 'pod.netmask': '24' }, 'pod.netmask netmask-syntax'],
  [{ 'pod.gateway': '192.168.1.0' }, 'pod.gateway gateway-reserved'],
  [{ 'pod.endip': '192.168.1.10' }, 'pod.endip range-reversed'],
  [{ 'pod.startip': '192.168.2.20' }, 'pod.startip range-outside-subnet'],
  [{ 'guest.endip': '192.168.1.255' }, 'guest.endip range-outside-subnet'],
  [{ 'guest.gateway': '192.168.1.150' }, 'guest.startip range-has-gateway'],
  [{ 'guest.startip': '192.168.1.40' }, 'guest.startip range-meets-pod'],
  [{ 'pod.gateway': '192.168.1.150' }, 'guest.startip range-has-other-gateway'],
  [{ 'guest.gateway': '192.168.1.30' }, 'pod.startip range-has-other-gateway'],
  [{ 'guest.netmask': '255.255.0.0' }, 'guest.netmask subnets-overlap'],
  [{ 'guest.endip': '192.168.1.100' }, 'guest.endip range-too-small'],
  [{ 'guest.endip': '192.168.1.105' }, 'guest.endip range-small'],
  [{ 'pod.endip': '192.168.1.20' }, 'pod.endip pod-range-small'],
  [{ 'host.hostname': 'host_1' }, 'host.hostname name-syntax'],
  [{ 'host.hostname': '192.168.1' }, 'host.hostname name-syntax'],
  [{ 'host.hostname': 'http://host1' }, 'host.hostname name-syntax'],
  [{ 'primary.path': 'export/primary' }, 'primary.path path-syntax'],
  [{ 'primary.path': '/' }, 'primary.path path-syntax'],
  [{ 'secondary.path': '/export/primary/' }, 'secondary.path same-export'],
  [{ 'primary.protocol': 'iscsi' }, 'primary.protocol protocol-unknown'],
  [{ 'secondary.provider': 'S3' }, 'secondary.provider provider-unknown'],
])('%j is told at its field: %s', (changes, problem) => {
  const found = validate(wantedWith(changes))
  expect(codes(found)).toContain(problem)
  for (const { code, params } of found) expect(sayProblem({ code, params })).not.toMatch(/\{\{|undefined/)
})

test('no field has two problems', () => {
  const fields = validate(
    wantedWith({ 'pod.startip': 'x', 'pod.netmask': 'y', 'guest.startip': '192.168.1.1' }),
  )
  expect(new Set(fields.map(({ field }) => field)).size).toBe(fields.length)
})

test('few instances are a warning, which does not stop a launch', () => {
  const problems = validate(wantedWith({ 'guest.endip': '192.168.1.105' }))
  expect(problems.map(sayProblem)).toEqual(['5 instances fit.'])
  expect(launchable(problems)).toBe(true)
  expect(launchable(validate(wantedWith({ 'guest.endip': '192.168.1.100' })))).toBe(false)
})

test('one address of the guest range goes to the virtual router', () => {
  expect(instancesThatFit(exampleWanted())).toBe(99)
  expect(instancesThatFit(emptyWanted())).toBe(null)
})

const kvm = { 'cluster.hypervisor': 'KVM' } as const
const facts = {
  zones: [
    { name: 'Zone1', networktype: 'Basic', allocationstate: 'Enabled' },
    { name: 'Half', networktype: 'Basic', allocationstate: 'Disabled' },
    { name: 'Adv', networktype: 'Advanced', allocationstate: 'Disabled' },
  ],
  hypervisors: ['KVM', 'Simulator'],
  exports: [{ url: 'nfs://192.168.1.4/export/primary', name: 'PS0' }],
}

test('a zone of that name stands in the way, a half-made one is gone on with', () => {
  expect(codes(validate(exampleWanted(), facts))).toEqual(['zone.name zone-name-taken'])
  expect(codes(validate(wantedWith({ 'zone.name': 'Adv' }), facts))).toEqual(['zone.name zone-name-taken'])
  const half = validate(wantedWith({ 'zone.name': 'Half' }), facts)
  expect(codes(half)).toEqual(['zone.name zone-half-made'])
  expect(launchable(half)).toBe(true)
})

test('an export in use and a hypervisor that is not offered are told', () => {
  expect(codes(validate(wantedWith({ ...kvm, 'zone.name': 'Z2' }), facts))).toEqual([
    'primary.path export-taken',
  ])
  const vmware = wantedWith({ 'cluster.hypervisor': 'VMware', 'zone.name': 'Z2', 'primary.path': '/p' })
  expect(codes(validate(vmware, facts))).toEqual(['cluster.hypervisor hypervisor-unknown'])
})

test('a shared mount point needs no server, and KVM alone has it', () => {
  const shared = { 'primary.protocol': 'SharedMountPoint', 'primary.server': '' } as const
  expect(validate(wantedWith({ ...shared, ...kvm }))).toEqual([])
  expect(codes(validate(wantedWith(shared)))).toEqual(['primary.protocol protocol-unknown'])
})

test('every code has a text', () => {
  for (const text of Object.values(problemTexts)) expect(text).toMatch(/[.”]$/)
})

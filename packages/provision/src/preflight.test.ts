import { expect, test } from 'vitest'
import { preflight, sayCheck } from './preflight.ts'
import { ModelCloud } from './test-model-cloud.ts'
import { exampleWanted, type Wanted } from './wanted.ts'

const kvm = (hostname: string): Wanted => ({
  ...exampleWanted(),
  cluster: { hypervisor: 'KVM', name: 'C' },
  host: { hostname, username: 'root' },
})

const outcome = async (wanted: Wanted, id: string, cloud = new ModelCloud()) =>
  (await preflight(cloud, wanted)).find(found => found.id === id)

test('on the simulator nothing stands in the way and nothing is to be run by hand', async () => {
  const checks = await preflight(new ModelCloud(), exampleWanted())
  expect(checks.map(({ id }) => id)).toEqual(Array.from({ length: 11 }, (_, i) => `P${i + 1}`))
  expect(checks.filter(({ status }) => status === 'fail' || status === 'warn')).toEqual([])
  expect(checks.flatMap(({ commands }) => commands)).toEqual([])
})

test.each([
  ['192.168.1.30', 'fail', 'host-in-pod-range'],
  ['192.168.1.150', 'fail', 'host-in-guest-range'],
  ['192.168.1.1', 'fail', 'host-is-gateway'],
  ['10.0.0.5', 'warn', 'host-outside-pod'],
  ['192.168.1.5', 'pass', 'plan-fits'],
  ['kvm1.example.org', 'cannot-tell', 'host-by-name'],
])('a host at %s: %s, %s', async (hostname, status, code) => {
  expect(await outcome(kvm(hostname), 'P11')).toMatchObject({ status, code })
})

test('what cannot be told from here comes with the commands, safely quoted', async () => {
  const checks = await preflight(new ModelCloud(), kvm('kvm1; reboot'))
  const commands = checks.flatMap(check => check.commands.map(({ command }) => command))
  expect(commands).toContain("getent hosts 'kvm1; reboot'")
  expect(commands).toContain('showmount -e 192.168.1.4')
  for (const check of checks) expect(sayCheck(check).finding).not.toMatch(/\{\{/)
})

test('a hypervisor without a driver fails before the launch', async () => {
  const check = await outcome(kvm('kvm1'), 'P10')
  expect(check).toMatchObject({ status: 'fail', code: 'hypervisor-missing' })
  expect(check && sayCheck(check).finding).toBe('This cloud has no driver for KVM; it offers Simulator.')
})

test('a cloud that does not answer is a finding, not a failure', async () => {
  const cloud = new ModelCloud()
  cloud.faults.set(1, 'lost before')
  expect(await outcome(exampleWanted(), 'P1', cloud)).toMatchObject({
    status: 'cannot-tell',
    code: 'not-asked',
  })
})

import { describe, expect, test } from 'vitest'
import { checkTraffic, cidrsTouch, sameTraffic, wrongCidr, type GivenTraffic } from './rules.ts'

const all = ['tcp', 'udp', 'icmp', 'all']
const traffic = (given: GivenTraffic) => {
  const checked = checkTraffic(given, all)
  if (!checked.ok) throw new Error(checked.why)
  return checked.traffic
}

describe('traffic', () => {
  test('of one port ends where it starts', () => {
    expect(traffic({ protocol: 'TCP', startport: 22 })).toMatchObject({
      protocol: 'tcp',
      startPort: 22,
      endPort: 22,
    })
  })

  test('of icmp without type and code is any', () => {
    expect(traffic({ protocol: 'icmp' })).toMatchObject({ icmpType: -1, icmpCode: -1, startPort: null })
  })

  test.each<[GivenTraffic, RegExp]>([
    [{ protocol: 'gre' }, /protocol gre is not possible/],
    [{ protocol: 'tcp', startport: 0 }, /Ports are 1 to 65535/],
    [{ protocol: 'tcp', startport: 80, endport: 70_000 }, /Ports are 1 to 65535/],
    [{ protocol: 'udp', startport: 90, endport: 80 }, /swap them/],
    [{ protocol: 'icmp', startport: 80 }, /has no ports/],
    [{ protocol: 'all', endport: 80 }, /has no ports/],
    [{ protocol: 'tcp', icmptype: 8 }, /belong to the protocol icmp/],
    [{ protocol: 'icmp', icmptype: 256 }, /icmptype is -1 to 255/],
  ])('%o is refused', (given, why) => {
    expect(checkTraffic(given, all)).toMatchObject({ ok: false, why: expect.stringMatching(why) as unknown })
  })
})

test.each<[GivenTraffic, GivenTraffic, boolean]>([
  [{ protocol: 'tcp', startport: 80 }, { protocol: 'tcp', startport: 1, endport: 80 }, true],
  [{ protocol: 'tcp', startport: 80 }, { protocol: 'tcp', startport: 81, endport: 90 }, false],
  [{ protocol: 'tcp', startport: 80 }, { protocol: 'udp', startport: 80 }, false],
  [{ protocol: 'icmp' }, { protocol: 'icmp', icmptype: 8, icmpcode: 0 }, true],
  [{ protocol: 'icmp', icmptype: 0 }, { protocol: 'icmp', icmptype: 8 }, false],
  [{ protocol: 'all' }, { protocol: 'all' }, true],
])('%o and %o speak of the same packets: %s', (a, b, same) => {
  expect(sameTraffic(traffic(a), traffic(b))).toBe(same)
  expect(sameTraffic(traffic(b), traffic(a))).toBe(same)
})

test('sources touch when one contains the other, or when one is everywhere', () => {
  expect(cidrsTouch(['10.0.0.0/8'], ['192.0.2.0/24', '10.9.0.0/16'])).toBe(true)
  expect(cidrsTouch(['10.0.0.0/8'], ['192.0.2.0/24'])).toBe(false)
  expect(cidrsTouch([], ['192.0.2.0/24'])).toBe(true)
})

test('the first text that is no CIDR is named', () => {
  expect(wrongCidr(['10.0.0.0/8', 'x/8', 'y'])).toBe('x/8')
  expect(wrongCidr(['10.0.0.0/8'])).toBeNull()
})

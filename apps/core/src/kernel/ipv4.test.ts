import { describe, expect, test } from 'vitest'
import {
  addressesOf,
  checkRange,
  formatCidr,
  formatIp,
  netmaskOf,
  overlap,
  parseCidr,
  parseIp,
  prefixOf,
} from './ipv4.ts'

test.each([
  ['10.0.0.1', 167_772_161],
  ['255.255.255.255', 4_294_967_295],
  ['0.0.0.0', 0],
])('%s is the number %d, and back', (text, ip) => {
  expect(parseIp(text)).toBe(ip)
  expect(formatIp(ip)).toBe(text)
})

test.each(['10.0.0', '10.0.0.256', '10.0.0.1.2', 'a.b.c.d', '', '10.0.0.-1', ' 10.0.0.1'])(
  '"%s" is no address',
  text => {
    expect(parseIp(text)).toBeUndefined()
  },
)

test('every prefix has one netmask', () => {
  for (let prefix = 0; prefix <= 32; prefix++) expect(prefixOf(netmaskOf(prefix))).toBe(prefix)
})

test.each(['255.0.255.0', '0.0.0.255', '255.255.255.1', 'x'])('%s is no netmask', text => {
  expect(prefixOf(text)).toBeUndefined()
})

test('a CIDR may be written with any of its addresses', () => {
  const net = parseCidr('192.168.7.9/22')
  expect(net && formatCidr(net)).toBe('192.168.4.0/22')
  expect(parseCidr('192.168.7.9/33')).toBeUndefined()
  expect(parseCidr('192.168.7/22')).toBeUndefined()
})

test('ranges overlap when they share one address', () => {
  expect(overlap({ first: 1, last: 5 }, { first: 5, last: 9 })).toBe(true)
  expect(overlap({ first: 1, last: 4 }, { first: 5, last: 9 })).toBe(false)
})

describe('a range of addresses', () => {
  const given = { gateway: '10.1.1.1', netmask: '255.255.255.0', startIp: '10.1.1.2', endIp: '10.1.1.4' }

  test('gives its addresses in order', () => {
    const checked = checkRange(given)
    expect(checked.ok && checked.range && [...addressesOf(checked.range)]).toEqual([
      '10.1.1.2',
      '10.1.1.3',
      '10.1.1.4',
    ])
  })

  test('without an end is one address', () => {
    const checked = checkRange({ ...given, endIp: undefined })
    expect(checked.ok && checked.range && [...addressesOf(checked.range)]).toEqual(['10.1.1.2'])
  })

  test.each([
    [{ gateway: '10.1.1' }, /gateway 10\.1\.1 is no IPv4 address/],
    [{ netmask: '255.0.255.0' }, /netmask/],
    [{ gateway: '10.1.1.255' }, /first or last address/],
    [{ startIp: '10.1.2.2' }, /start address 10\.1\.2\.2 is outside 10\.1\.1\.0\/24/],
    [{ endIp: '10.2.1.9' }, /end address 10\.2\.1\.9 is outside/],
    [{ startIp: '10.1.1.9' }, /is behind/],
    [{ startIp: '10.1.1.1' }, /contains the gateway/],
    [
      { gateway: '10.0.0.1', netmask: '255.0.0.0', startIp: '10.1.0.0', endIp: '10.9.0.0' },
      /more than 65536/,
    ],
  ])('with %o is refused', (wrong, why) => {
    const checked = checkRange({ ...given, ...wrong })
    expect(checked).toMatchObject({ ok: false, why: expect.stringMatching(why) as unknown })
  })
})

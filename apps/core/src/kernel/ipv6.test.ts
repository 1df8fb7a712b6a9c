import { expect, test } from 'vitest'
import { isIpv6 } from './ipv6.ts'

test.each(['::', '::1', '2001:DB8::7', 'fe80:0:0:0:1:2:3:4', '::ffff:192.0.2.1'])(
  '%s is an address',
  text => {
    expect(isIpv6(text)).toBe(true)
  },
)

test.each(['', '1', '192.0.2.1', '2001:db8', '1::2::3', 'fe80::1%eth0', '[::1]', '::1]/[', '::10000', 'g::'])(
  '%s is none',
  text => {
    expect(isIpv6(text)).toBe(false)
  },
)

import { expect, test } from 'vitest'
import { checkCustomer } from './customer.ts'

const given = {
  gateway: '203.0.113.7',
  cidrlist: '10.1.0.0/16,10.2.3.4/16',
  ikepolicy: 'aes128-sha1;modp1536',
  esppolicy: 'aes256-sha256;modp2048,aes128-sha1',
  mostCidrs: 3,
}

test('what is left out is filled in', () => {
  expect(checkCustomer(given)).toEqual({
    ok: true,
    customer: { cidrs: '10.1.0.0/16,10.2.0.0/16', ikeLifetime: 86_400, espLifetime: 3600, ikeVersion: 'ike' },
  })
  expect(checkCustomer({ ...given, gateway: 'vpn.example.org', ikeversion: 'IKEv2' })).toMatchObject({
    ok: true,
    customer: { ikeVersion: 'ikev2' },
  })
})

test.each([
  [{ gateway: 'nowhere' }, /IPv4/],
  [{ gateway: '203.0.113' }, /IPv4/],
  [{ cidrlist: '10.1.0.0/16,' }, /CIDR/],
  [{ cidrlist: '10.1.0.0/16,10.1.2.0/24' }, /cross/],
  [{ cidrlist: '10.1.0.0/16,10.2.0.0/16,10.3.0.0/16,10.4.0.0/16' }, /allowed/],
  [{ ikepolicy: 'aes128-sha1' }, /group/],
  [{ ikepolicy: 'rot13-sha1;modp1536' }, /ikepolicy/],
  [{ esppolicy: 'aes128' }, /esppolicy/],
  [{ ikelifetime: 86_401 }, /ikelifetime/],
  [{ esplifetime: 0 }, /esplifetime/],
  [{ ikeversion: 'ikev3' }, /ikeversion/],
])('%j is refused', (how, why) => {
  expect(checkCustomer({ ...given, ...how })).toEqual({
    ok: false,
    why: expect.stringMatching(why) as unknown,
  })
})

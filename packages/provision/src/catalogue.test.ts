import { expect, test } from 'vitest'
import { catalogue, explain } from './catalogue.ts'

test.each([
  ['refused mount request from 192.168.1.5 for /export (/export): illegal port 1024', 'nfs-illegal-port'],
  ['clnt_create: RPC: Program not registered', 'nfs-not-registered'],
  ['mount.nfs: access denied by server while mounting 192.168.1.4:/export', 'nfs-access-denied'],
  ['Port mapper failure - Unable to receive: errno 113 (No route to host)', 'no-route'],
  ['Unable to receive: errno 111 (Connection refused)', 'connection-refused'],
  ['no driver for KVM in this core', 'no-driver'],
  ['Authentication error with user root', 'host-authentication'],
  ['Unable to add the host: Cannot find the server resources at http://sim/c0/h9', 'host-not-found'],
  ['No destination found for a deployment for VM instance', 'no-capacity'],
  ['A zone with that name already exists.', 'name-taken'],
  ['Storage pool /export already in use by another pod (id=1)', 'nfs-export-in-use'],
])('“%s” is %s', (text, code) => {
  expect(explain(text)?.code).toBe(code)
})

test('what is not known is not explained', () => {
  expect(explain('the moon is full')).toBe(null)
})

test('codes are unique', () => {
  expect(new Set(catalogue.map(({ code }) => code)).size).toBe(catalogue.length)
})

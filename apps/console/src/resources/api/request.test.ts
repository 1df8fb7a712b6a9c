import { signRequest } from '@cloud/signing'
import { expect, test } from 'vitest'
import { blank, type Field, type FieldKind } from '#shared/form/fields.ts'
import { cmkCommand, curlCall, readable, requestParams } from './request.ts'

const apiKey = 'Kn7rrPjdXDWTrcjCTLs7hZM22o0X6aKSZ4Cy4GDUHD1TmoVw3e-oNxjRTCBXchffju5OFTqW4zPIik-HKxH7-w'
const secretKey = 'YaCSGzL9PvadlW4CDxH-k5QDAN8pDjPK7V5NZdvnIvJnzf_TKXg_OPXg616FM5k8yuYeyWkltMgugsbma9Hl0A'
const field = (name: string, kind: FieldKind = 'text'): Field => ({
  name,
  kind,
  label: name,
  required: false,
  more: false,
  initial: blank(kind),
})

test('the published deploy call gets the published signature', async () => {
  const fields = [field('serviceofferingid'), field('templateid'), field('zoneid')]
  const params = requestParams(
    'deployVirtualMachine',
    fields,
    { serviceofferingid: '1', templateid: '4', zoneid: '1' },
    'xml',
  )
  const { signature } = await signRequest(params, { apiKey, secretKey })
  expect(signature).toBe('+QMXTBOoicZJG6EosCcRGvO7OWU=')
})

test('empty parameters are left out, lists are joined, maps are numbered', () => {
  const fields = [field('name'), field('networkids', 'words'), field('details', 'map')]
  const values = { name: '', networkids: ['n1', 'n2'], details: [['cpuNumber', '2'] as const] }
  expect(requestParams('deployVirtualMachine', fields, values, 'json')).toEqual([
    ['command', 'deployVirtualMachine'],
    ['networkids', 'n1,n2'],
    ['details[0].cpuNumber', '2'],
    ['response', 'json'],
  ])
})

test('CloudMonkey is told verb, noun and arguments, and the secret is left to the shell', () => {
  const params = requestParams('listVirtualMachines', [field('keyword')], { keyword: "it's" }, 'json')
  expect(cmkCommand(params, 'http://c/client/api', 'key', 'json')).toBe(
    `cmk -u http://c/client/api -k key -s "$SECRET_KEY" -o json list virtualmachines keyword='it'\\''s'`,
  )
})

test('a quote in the URL does not end the word of the shell', () => {
  expect(curlCall("http://c/?a=it's")).toBe("curl 'http://c/?a=it%27s'")
})

test('answers are indented, and what is no JSON stays as it is', () => {
  expect(readable('<a><b>1</b><c><d/></c></a>', 'xml')).toBe('<a>\n  <b>1</b>\n  <c>\n    <d/>\n  </c>\n</a>')
  expect(readable('{"a":1}', 'json')).toBe('{\n  "a": 1\n}')
  expect(readable('Bad gateway', 'json')).toBe('Bad gateway')
})

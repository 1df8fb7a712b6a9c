import { expect, test } from 'vitest'
import type { Translate } from '#shared/i18n/index.ts'
import { complaint } from './check.ts'
import { type Field, type FieldValue, toParams } from './fields.ts'
import { refusedField } from './refused-field.ts'

const t: Translate = key => key
const field = (name: string, parts: Partial<Field> = {}): Field => ({
  name,
  kind: 'text',
  label: name,
  required: false,
  more: false,
  initial: '',
  ...parts,
})

test.each<[string, string[], string | undefined]>([
  ['Unable to execute API command createzone due to missing parameter dns1', ['name', 'dns1'], 'dns1'],
  ['Invalid value provided for API arg: name - it can contain letters', ['name', 'url'], 'name'],
  [
    'Value greater than max allowed length 255 for param: displayText',
    ['displaytext', 'name'],
    'displaytext',
  ],
  ['A zone with the name Berlin already exists.', ['name', 'dns1'], 'name'],
  ['The gateway and the netmask do not fit together.', ['gateway', 'netmask'], undefined],
  ['Not enough capacity in the cluster', ['name'], undefined],
])('the refusal "%s" belongs to the field it names', (text, names, expected) => {
  expect(refusedField(text, names)).toBe(expected)
})

test.each<[Field, FieldValue, string | undefined]>([
  [field('name', { required: true }), '', 'form.required'],
  [field('name'), '', undefined],
  [field('name', { maxLength: 3 }), 'four', 'form.tooLong'],
  [field('gateway'), '10.1.1.256', 'form.ipv4'],
  [field('gateway'), '10.1.1.25', undefined],
  [field('ip6dns1'), '10.1.1.1', 'form.ipv6'],
  [field('guestcidraddress'), '10.1.1.0/33', 'form.cidr'],
  [field('email'), 'nobody', 'form.email'],
  [field('size', { kind: 'number' }), 'much', 'form.number'],
  [field('size', { kind: 'number' }), 20, undefined],
  [field('details', { kind: 'map' }), [['', 'v']], 'form.mapKey'],
])('%o with %o: %s', (one, value, expected) => {
  expect(complaint(t, one, value)).toBe(expected)
})

const fields = [
  field('name', { initial: 'old' }),
  field('forced', { kind: 'boolean', initial: false }),
  field('capacitybytes', { kind: 'number', scale: 1024 ** 3 }),
  field('tags', { kind: 'words', initial: [] }),
  field('details', { kind: 'map', initial: [] }),
]

test('a new thing is sent what was filled in, in the units of the API', () => {
  const values = { name: 'n', forced: false, capacitybytes: 2, tags: ['ssd'], details: [['k', 'v']] } as const
  expect(toParams(fields, values, 'new')).toEqual({
    name: 'n',
    capacitybytes: 2 * 1024 ** 3,
    tags: ['ssd'],
    details: [{ k: 'v' }],
  })
})

test('an edit is sent what was changed, an emptied text too', () => {
  expect(toParams(fields, { name: 'old', forced: true }, 'edit')).toMatchObject({ forced: true })
  expect(toParams(fields, { name: 'old' }, 'edit')).not.toHaveProperty('name')
  expect(toParams(fields, { name: '' }, 'edit')).toMatchObject({ name: '' })
})

test('what is not asked beside the other values is not sent', () => {
  const fields = [
    field('protocol'),
    field('startport', { asked: values => values['protocol'] === 'tcp' }),
    field('icmptype', { asked: values => values['protocol'] === 'icmp' }),
  ]
  const values = { startport: '80', icmptype: '8' }
  expect(toParams(fields, { ...values, protocol: 'tcp' }, 'new')).toEqual({
    protocol: 'tcp',
    startport: '80',
  })
  expect(toParams(fields, { ...values, protocol: 'icmp' }, 'new')).toEqual({
    protocol: 'icmp',
    icmptype: '8',
  })
})

test('a word of a map that is given no value is not sent', () => {
  const details = field('details', { kind: 'map', initial: [] })
  const pairs = [
    ['cpuNumber', '2'],
    ['cpuSpeed', ''],
  ] as const
  expect(toParams([details], { details: pairs }, 'new')).toEqual({ details: [{ cpuNumber: '2' }] })
})

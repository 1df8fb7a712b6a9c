import { expect, test } from 'vitest'
import type { CommandSpec, ParamSpec, ParamType } from '@cloud/contract'
import type { Command } from './command.ts'
import { parseParams, unpack } from './params.ts'
import { openDb } from '../adapters/sqlite/db.ts'

const param = (type: ParamType, more: Partial<ParamSpec> = {}): ParamSpec => ({ name: 'p', type, ...more })

/** What a command with one parameter understands of a value. */
function parsed(
  spec: ParamSpec,
  value: string | undefined | readonly (readonly [string, string])[],
  more: { saysAll?: string[]; list?: boolean; served?: string[] } = {},
): unknown {
  const commandSpec: CommandSpec = {
    name: 'doIt',
    list: more.list ?? false,
    http: 'GET',
    response: 'SuccessResponse',
    responseName: 'doitresponse',
    objectName: null,
    classes: {},
    params: [spec],
  }
  const command: Command = {
    spec: commandSpec,
    saysAll: new Set(more.saysAll),
    served: new Set(more.served ?? [spec.name]),
    checksItself: new Set(),
    description: undefined,
  }
  const raw = unpack(typeof value === 'string' ? [[spec.name.toUpperCase(), value]] : (value ?? []))
  return openDb(':memory:').read(
    read => parseParams(command, raw, { read, entities: new Map(), hears: () => true }).values[spec.name],
  )
}

test.each([
  ['boolean', 'TRUE', true],
  ['boolean', 'yes', false],
  ['boolean', '', false],
  ['integer', ' 7 ', 7],
  ['integer', '', undefined],
  ['double', '1.5e3', 1500],
  ['integer', '-2147483648', -2_147_483_648],
  ['long', '-1', -1],
  ['long', '9007199254740991', Number.MAX_SAFE_INTEGER],
  ['list', 'a,,b, c', ['a', 'b', ' c']],
  ['string', 'ä'.repeat(255), 'ä'.repeat(255)],
  ['date', '2026-11-23T04:31:42+0100', new Date('2026-11-23T03:31:42Z')],
  ['date', '2026-11-23', new Date('2026-11-23T00:00:00Z')],
] as const)('%s: %j becomes %j', (type, text, value) => {
  expect(parsed(param(type), text)).toEqual(value)
})

test.each([
  ['integer', '7x'],
  ['integer', '2147483648'],
  ['short', '32768'],
  ['long', '9223372036854775808'],
  ['double', '1e999'],
  ['long', ''],
  ['short', '1.5'],
  ['string', 'x'.repeat(256)],
  ['date', 'tomorrow'],
  ['uuid', 'not-an-id'],
  ['uuid', '11111111-2222-3333-4444-555555555555'],
] as const)('%s: %j is refused with 431', (type, text) => {
  expect(() => parsed(param(type), text)).toThrow(expect.objectContaining({ status: 431 }))
})

test('a missing and an empty required parameter are told apart by cserrorcode', () => {
  const spec = param('string', { required: true })
  expect(() => parsed(spec, undefined)).toThrow(expect.objectContaining({ status: 431, csCode: 9999 }))
  expect(() => parsed(spec, ' ')).toThrow(expect.objectContaining({ status: 431, csCode: 4350 }))
})

test('fields of an object stand for nothing where a text is asked for', () => {
  const sent = [['p[0].key', 'v']] as const
  expect(parsed(param('string'), sent)).toBeUndefined()
  expect(() => parsed(param('string', { required: true }), sent)).toThrow(
    expect.objectContaining({ status: 431, csCode: 9999 }),
  )
  expect(parsed(param('map'), sent)).toEqual([{ key: 'v' }])
})

test('a value that is no uuid is not an id for parameters that came after uuids', () => {
  expect(parsed(param('uuid', { since: '4.0.0' }), '7')).toBeUndefined()
  expect(() => parsed(param('uuid', { since: '4.0.0', required: true }), 'x')).toThrow(
    expect.objectContaining({ status: 431 }),
  )
})

test('-1 says all where the command says so, and of projects always; elsewhere it is no id', () => {
  const refused = expect.objectContaining({ status: 431 })
  expect(parsed(param('uuid'), '-1', { saysAll: ['p'] })).toBe(-1)
  expect(parsed(param('uuid', { name: 'projectid' }), '-1')).toBe(-1)
  expect(() => parsed(param('uuid'), '-1')).toThrow(refused)
  expect(() => parsed(param('uuid', { name: 'userid' }), '-1', { list: true })).toThrow(refused)
})

test('a list by the number of nothing is empty; a number of nothing beside it is refused', () => {
  const refused = expect.objectContaining({ status: 431 })
  const list = { list: true }
  expect(parsed(param('uuid', { name: 'id' }), '80', list)).toBe(80)
  expect(() => parsed(param('uuid', { name: 'domainid' }), '80', list)).toThrow(refused)
  expect(() => parsed(param('uuid', { name: 'id' }), '80')).toThrow(refused)
})

test('lists of objects come by index, gaps are closed, names of fields keep their case', () => {
  const raw = unpack([
    ['tags[9].key', 'b'],
    ['tags[3].key', 'a'],
    ['tags[3].Value', '1'],
  ])
  expect(raw.get('tags')).toEqual([{ key: 'a', Value: '1' }, { key: 'b' }])
})

test.each(['tags[x].key', 'tags[0]key', 'tags[0.key'])('%s is refused with 430', name => {
  expect(() => unpack([[name, 'v']])).toThrow(expect.objectContaining({ status: 430 }))
})

test('what is not served is refused where it asks for something, and a switch that stays off does not', () => {
  const served: string[] = []
  expect(() => parsed(param('boolean'), 'true', { served })).toThrow('not supported by this server')
  expect(() => parsed(param('string'), 'x', { served })).toThrow('not supported by this server')
  expect(parsed(param('string'), '', { served })).toBeUndefined()
  expect(parsed(param('boolean'), 'False', { served })).toBeUndefined()
  // in a list it chooses rows
  expect(() => parsed(param('boolean'), 'false', { served, list: true })).toThrow(
    'not supported by this server',
  )
  expect(() => parsed(param('boolean', { name: 'conservemode' }), 'false', { served })).toThrow(
    'conservemode',
  )
})

import { commandSpec, commandSpecs, defaultRoles } from '@cloud/contract/data'
import { expect, test } from 'vitest'
import { allows, type Rule } from './access.ts'

const user = { id: 4, type: 'User' } as const
const rules = (...texts: string[]): Rule[] =>
  texts.map(text => {
    const [permission, rule = ''] = text.split(' ')
    return { rule, permission: permission === 'allow' ? 'allow' : 'deny' }
  })

test('the first rule that fits decides', () => {
  const spec = commandSpec('listZones')
  expect(allows(user, rules('deny listZones', 'allow listZones'), spec)).toBe(false)
  expect(allows(user, rules('allow listZones', 'deny list*'), spec)).toBe(true)
})

test.each([
  ['list*', 'listZones', true],
  ['LIST*', 'listZones', true],
  ['*Zones', 'listZones', true],
  ['l*Z*s', 'listZones', true],
  ['*', 'listZones', true],
  ['list', 'listZones', false],
  ['list*', 'updateZone', false],
] as const)('the rule %s on %s: %s', (rule, name, fits) => {
  expect(allows(user, rules(`allow ${rule}`), { ...commandSpec(name), authorized: [] })).toBe(fits)
})

test('without a rule the command says which role types may call it', () => {
  const spec = commandSpec('getUserKeys')
  expect(spec.authorized).toContain('User')
  expect(allows(user, [], spec)).toBe(true)
  expect(allows(user, [], { ...spec, authorized: ['Admin'] })).toBe(false)
  expect(allows(user, rules('deny *'), spec)).toBe(false)
})

test('the root admin role may do everything, whatever its rules say', () => {
  expect(allows({ id: 1, type: 'Admin' }, rules('deny *'), commandSpec('deleteZone'))).toBe(true)
})

test.each([
  ['Root Admin', 865],
  ['Domain Admin', 454],
  ['User', 401],
])('the role %s may call %i commands, as listApis of a CloudStack shows them', (name, many) => {
  const role = defaultRoles.find(each => each.name === name)
  if (!role) throw new Error(`there is no role ${name}`)
  const its = role.rules.map(([rule, permission]) => ({ rule, permission }))
  const allowed = [...commandSpecs.values()].filter(spec => !spec.hidden && allows(role, its, spec))
  expect(allowed).toHaveLength(many)
})

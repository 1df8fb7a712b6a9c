import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { callForms, flat } from './forms.ts'

const endpoint = 'https://cloud.example/client/api'

test('lists and maps stand as CloudStack reads them', () => {
  expect(
    flat({ ids: ['a', 'b'], tags: [{ key: 'env', value: 'x' }], details: [{ memory: 512 }], none: '' }),
  ).toEqual([
    ['ids', 'a,b'],
    ['tags[0].key', 'env'],
    ['tags[0].value', 'x'],
    ['details[0].memory', '512'],
  ])
})

test('the address holds every parameter, escaped', () => {
  const { url } = callForms(endpoint, 'listZones', { name: 'a & b' })
  expect(new URL(url).searchParams.get('name')).toBe('a & b')
})

test.each([`it's`, 'two words', '$HOME', 'a"b', '`id`', 'back\\slash'])(
  'a shell reads the value %s out of the curl form as it was',
  value => {
    const { curl } = callForms(endpoint, 'updateZone', { name: value })
    const said = execFileSync('sh', ['-c', curl.replace(/^curl/, `printf '%s\\n'`)], { encoding: 'utf8' })
    expect(said.split('\n')).toContain(`name=${value}`)
  },
)

test.each([`it's`, 'two words', '$HOME', 'a"b'])('and out of the CloudMonkey form: %s', value => {
  const { cmk } = callForms(endpoint, 'updateZone', { id: '1', name: value })
  expect(cmk).toContain('update zone')
  const said = execFileSync('sh', ['-c', cmk.replace(/^cmk/, `printf '%s\\n'`)], { encoding: 'utf8' })
  expect(said.split('\n')).toContain(`name=${value}`)
})

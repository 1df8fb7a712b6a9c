import { execFileSync } from 'node:child_process'
import { sign } from '@cloud/signing'
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

test.each([`it's`, 'two words', '$HOME', 'a"b', '`id`', 'back\\slash', '(*~!) ä'])(
  'a shell runs the curl form as it stands, with the value %s and its signature',
  async value => {
    const { curl } = callForms(endpoint, 'updateZone', { id: '1', name: value })
    const env = { ...process.env, API_KEY: 'Key-7_x', SECRET_KEY: 'quiet harbour' }
    const said = execFileSync('sh', ['-c', curl.replace('curl --get', `printf '%s\\n'`)], {
      encoding: 'utf8',
      env,
    })
    const sent = said.split('\n').filter(line => line.includes('='))
    expect(sent).toContain(`name=${value}`)
    const params = sent.map((line): [string, string] => {
      const at = line.indexOf('=')
      return [line.slice(0, at), line.slice(at + 1)]
    })
    expect(Object.fromEntries(params)['signature']).toBe(await sign(params, env.SECRET_KEY))
  },
)

test.each([`it's`, 'two words', '$HOME', 'a"b'])('and out of the CloudMonkey form: %s', value => {
  const { cmk } = callForms(endpoint, 'updateZone', { id: '1', name: value })
  expect(cmk).toContain('update zone')
  const said = execFileSync('sh', ['-c', cmk.replace(/^cmk/, `printf '%s\\n'`)], { encoding: 'utf8' })
  expect(said.split('\n')).toContain(`name=${value}`)
})

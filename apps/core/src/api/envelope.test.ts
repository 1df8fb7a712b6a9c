import { responseClasses } from '@cloud/contract/data'
import { fakeClock, furnished } from '@cloud/testkit'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { print } from './envelope.ts'
import { saidInJson, saidInXml } from './test-trees.ts'

/** Fields with keys of their own, by the contract; listApis alone has a list under such a name. */
const maps = new Set(
  Object.values(responseClasses)
    .flat()
    .filter(({ type, name }) => /^(list<)?map/.test(type) && name !== 'params')
    .map(({ name }) => name),
)
const isMap = (name: string) => maps.has(name)

/** Every code point, halves of pairs and control characters too. */
const unit = fc.nat({ max: 0x10ffff }).map(point => String.fromCodePoint(point))
const text = fc.oneof(
  fc.string({ unit }),
  fc.string(),
  fc.constantFrom('', ' ', ']]>', '<![CDATA[', '&#0;', '\r\n', '\u0000'),
)
const scalar = fc.oneof(
  text,
  fc.boolean(),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)
const fieldName = fc.constantFrom(
  'id',
  'name',
  'host',
  'nic',
  'count',
  'created',
  'tags',
  'errortext',
  'virtualmachine',
)
const { tree } = fc.letrec(tie => ({
  tree: fc.dictionary(fieldName, tie('value'), { maxKeys: 5 }),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(scalar, { maxLength: 3 }),
    fc.array(tie('tree'), { maxLength: 3 }),
    tie('tree'),
  ),
}))
const details = fc.dictionary(text, text, { maxKeys: 3 })

test('XML and JSON of any answer say the same', () => {
  fc.assert(
    fc.property(tree, fc.option(details), (inner, more) => {
      const body = { ...(inner as object), ...(more && { details: more }) }
      expect(saidInXml(print('xml', 'r', body, true))).toEqual(
        saidInJson(print('json', 'r', body, true), isMap),
      )
    }),
  )
})

/** What is told of the running process is another thing at every look. */
const moving = new Set(['listManagementServersMetrics', 'listDbMetrics'])

test('every list of a furnished cloud says the same in XML and in JSON', async () => {
  const { t, basics } = await furnished(2, { clock: fakeClock() })
  const hostile = `<b a="1">&amp;'\u2603 \\u0041 ]]>{x=y}`
  const details = [{ [hostile]: hostile, '<x>': 'y' }]
  const vm = await t.admin.run('deployVirtualMachine', { ...basics, displayname: hostile, details })
  await t.admin.run('createTags', {
    resourceids: [vm.id],
    resourcetype: 'UserVm',
    tags: [{ key: hostile, value: hostile }],
  })
  await t.admin.call('createProject', { name: 'p', displaytext: hostile })
  const ask = await t.raw()
  const apis = await t.admin.call('listApis')
  const lists = apis.rows.filter(
    ({ name = '', params }) =>
      name.startsWith('list') && !moving.has(name) && !(params ?? []).some(({ required }) => required),
  )
  expect(lists.length).toBeGreaterThan(60)
  let told = 0
  const { jobid } = await t.admin.call('stopVirtualMachine', { id: vm.id })
  await t.core.idle()
  const calls = lists.map(({ name = '', params }) => ({
    command: name,
    ...((params ?? []).some(param => param.name === 'listall') && { listall: 'true' }),
  }))
  for (const call of [...calls, { command: 'queryAsyncJobResult', jobid }]) {
    const { body: xml } = await ask({ ...call, response: 'xml' })
    const { body: json } = await ask({ ...call, response: 'json' })
    expect(saidInXml(xml), call.command).toEqual(saidInJson(json, isMap))
    if (json.includes(']]>')) told++
  }
  expect(told).toBeGreaterThan(4)
  await t.close()
}, 30_000)

test('a list is its element as often as it has rows, maps are one text, an empty answer is an empty root', () => {
  const host = [
    { id: 'a', details: { cpu: '2', os: 'x' } },
    { id: 'b', tags: [{ key: 'k' }] },
  ]
  expect(saidInXml(print('xml', 'r', { count: 2, host }, true))).toEqual({
    r: [
      {
        count: ['2'],
        host: [
          { id: ['a'], details: ['{cpu=2, os=x}'] },
          { id: ['b'], tags: [{ key: ['k'] }] },
        ],
      },
    ],
  })
  expect(saidInXml(print('xml', 'r', {}, false))).toEqual({ r: [''] })
})

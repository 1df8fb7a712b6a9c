import { createTestCloud, type TestCloud } from '@cloud/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await createTestCloud()
})
afterAll(() => cloud.close())

const call = (query: string, method = 'GET') =>
  cloud.core.handle({ method, query, body: '', headers: {}, remoteAddress: '127.0.0.1' })

test.each([
  ['', 401, '<errorresponse>'],
  ['response=json', 401, '{"null":'],
  ['response=json&command=noSuchCommand', 401, '{"errorresponse":'],
  ['response=json&command=listZones', 401, '{"listzonesresponse":'],
  ['response=JSON&command=listZones', 401, '{"listzonesresponse":'],
  ['response=yaml&command=listZones', 401, '<listzonesresponse>'],
  ['response=json&command=listZones&command=listPods', 401, '{"listpodsresponse":'],
])('the call %j of nobody is refused with %i under %s', async (query, status, root) => {
  const answer = await call(query)
  expect(answer.status).toBe(status)
  expect(answer.body).toContain(root)
  expect(answer.headers.map(([name]) => name)).not.toContain('x-description')
})

test.each([
  ['PUT', 405],
  ['DELETE', 405],
  ['OPTIONS', 200],
])('the method %s is answered with %i and the methods that there are', async (method, status) => {
  const answer = await call('command=listZones', method)
  expect(answer).toMatchObject({ status, body: '' })
  expect(Object.fromEntries(answer.headers)['allow']).toContain('POST')
})

test('whoever is known is told of unknown commands under errorresponse, and why in a header', async () => {
  const ask = await cloud.raw()
  const answer = await ask({ command: 'listzones', response: 'json' })
  expect(answer.status).toBe(432)
  expect(answer.body).toContain('{"errorresponse":{"uuidList":[],"errorcode":432,"cserrorcode":9999')
  expect(Object.fromEntries(answer.headers)['x-description']).toContain('no command listzones')
})

test('control characters are refused, line breaks are text', async () => {
  const ask = await cloud.raw()
  const named = (name: string) => ask({ command: 'listZones', response: 'json', name })
  for (const text of ['a\tb', 'a\u0000', '\u007f', '\u001b[0m']) expect((await named(text)).status).toBe(431)
  expect((await named('a\r\nb')).status).toBe(200)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cloudAnswering, connectionLost, silence } from './fixtures.ts'
import { CloudError } from './index.ts'
import { readJson } from './json.ts'

const failure = async (call: Promise<unknown>): Promise<CloudError> => {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof CloudError) return error
  throw new Error('the call did not end in a CloudError', { cause: error })
}

test("a refusal carries the cloud's code, words and request id", async () => {
  const errortext = 'Unable to find zone by id z9'
  const { cloud } = cloudAnswering([
    {
      status: 431,
      headers: { 'x-request-id': 'r-17' },
      body: { createpodresponse: { uuidList: [], errorcode: 431, cserrorcode: 4350, errortext } },
    },
  ])
  const error = await failure(cloud.loose.call('createPod'))
  expect(error).toMatchObject({
    name: 'CloudError',
    kind: 'refused',
    command: 'createPod',
    status: 431,
    errorcode: 431,
    cserrorcode: 4350,
    errortext,
    message: errortext,
    requestId: 'r-17',
    jobid: undefined,
  })
})

test.each([
  ['empty', 200, '', 'unreadable', /empty answer/],
  ['an HTML page', 200, '<html><body>hello</body></html>', 'unreadable', /no CloudStack JSON/],
  ['half an answer', 200, '{"listzonesresponse":{"count":1,"zo', 'unreadable', /no CloudStack JSON/],
  [
    'an HTML page of a proxy',
    503,
    '<h1>Service Unavailable</h1>',
    'unreadable',
    /does not answer \(HTTP 503/,
  ],
  ['the word null', 531, 'null', 'unreadable', /HTTP 531 and no reason/],
  ['a bare sentence', 405, 'Please use POST', 'unreadable', /^Please use POST$/],
])('an answer that is %s is told in clear text', async (_name, status, body, kind, text) => {
  const { cloud } = cloudAnswering([{ status, body }])
  expect(await failure(cloud.call('listZones'))).toMatchObject({
    kind,
    status,
    errortext: expect.stringMatching(text) as string,
  })
})

test('an error without a body is told by its header', async () => {
  const { cloud } = cloudAnswering([{ status: 530, headers: { 'x-description': 'disk full' }, body: '' }])
  expect(await failure(cloud.call('listZones'))).toMatchObject({ kind: 'refused', errortext: 'disk full' })
})

test('a lost connection is an error that keeps its cause', async () => {
  const { cloud } = cloudAnswering([connectionLost])
  const error = await failure(cloud.call('listZones'))
  expect(error).toMatchObject({ kind: 'unreachable', status: 0, command: 'listZones' })
  expect(error.cause).toBeInstanceOf(TypeError)
})

test('an answer that does not come in time says that the call may still be done', async () => {
  const { cloud } = cloudAnswering([], {
    timeoutMs: 1,
    fetch: silence,
  })
  const error = await failure(cloud.call('listZones'))
  expect(error).toMatchObject({ kind: 'timeout', status: 0 })
  expect(error.errortext).toContain('may still be done')
})

test('a text that CloudStack has unescaped once too often is read as it was written', async () => {
  const body = '{"listzonesresponse":{"count":2,"zone":[{"id":"z1","name":"a\\Ab"},{"id":"z2"}]}}'
  const { cloud } = cloudAnswering([{ body }])
  expect((await cloud.call('listZones')).rows).toEqual([{ id: 'z1', name: 'a\\u0041b' }, { id: 'z2' }])
})

test('whatever character a text names by its number, the answer is read as it was written', () => {
  const written = fc.string()
  const named = fc
    .integer({ min: 0, max: 0xffff })
    .filter(code => !'"\\/bfnrtu'.includes(String.fromCharCode(code)))
  fc.assert(
    fc.property(written, named, written, (before, code, after) => {
      const name = `${before}\\u${code.toString(16).padStart(4, '0')}${after}`
      const sent = JSON.stringify({ name, next: after }).replace(
        `\\u${code.toString(16).padStart(4, '0')}`,
        () => String.fromCharCode(code),
      )
      expect(readJson(sent)).toEqual({ name, next: after })
    }),
  )
})

test('what is no JSON is not made one', () => {
  expect(readJson('<html>')).toBeUndefined()
  expect(readJson('{"a":"b')).toBeUndefined()
})

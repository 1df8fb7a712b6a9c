import { verify } from '@cloud/signing'
import { expect, test } from 'vitest'
import { cloudAnswering } from './fixtures.ts'
import { keyAuth, sessionAuth } from './index.ts'

const empty = { body: { listzonesresponse: {} } }

test('the session key goes in a header, read anew for every call', async () => {
  let key = ''
  const { cloud, asked } = cloudAnswering([empty, empty], { auth: sessionAuth(() => key) })
  await cloud.call('listZones')
  key = 'k1'
  await cloud.call('listZones', { keyword: 'é +' })
  expect(asked.map(({ headers }) => headers['x-session-key'])).toEqual(['', 'k1'])
  expect(asked[1]?.params).toEqual({ command: 'listZones', keyword: 'é +', response: 'json' })
})

test('a call with keys carries a signature that the server can check', async () => {
  const auth = keyAuth({ apiKey: 'a', secretKey: 's', expiresInMs: 60_000 })
  const { cloud, asked } = cloudAnswering([empty], { auth })
  await cloud.call('listZones', { keyword: 'é + ~*' })
  const params = asked[0]?.params ?? {}
  expect(params).toMatchObject({ apiKey: 'a', keyword: 'é + ~*', signatureVersion: '3' })
  expect(await verify(Object.entries(params), 's', params['signature'] ?? '')).toBe(true)
})

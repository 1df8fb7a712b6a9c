import { expect, test } from 'vitest'
import { param, parseCall } from '#http/call.ts'
import { refusal } from '#http/envelope.ts'
import type { Backend, BackendAnswer } from '#ports/backend.ts'
import { client, testBff } from '#test-bff.ts'
import { testCloud } from '#test-cloud.ts'

const callback = 'http://cloud.test/client/bff/sign-in/callback'
const google = { provider: 'google', clientid: 'google-client', redirecturi: callback, enabled: true }
const keycloak = {
  provider: 'keycloak',
  clientid: 'console',
  redirecturi: callback,
  enabled: true,
  authorizeurl: 'https://id.example.org/auth?kc=1',
}

/** A CloudStack with its plugin for OAuth: it exchanges codes and knows one person. */
function cloudWith(providers: object[]) {
  const cloud = testCloud()
  const codes = new Map([
    ['code-of-admin', 'admin@example.org'],
    ['code-of-bob', 'bob@example.org'],
  ])
  const json = (body: object): BackendAnswer => ({ status: 200, headers: [], body: JSON.stringify(body) })
  const backend: Backend = {
    ...cloud,
    async call(request) {
      const call = parseCall(request.method, request.query, request.body)
      const given = (name: string) => param(call, name) ?? ''
      if (call.command === 'listOauthProvider')
        return json({ listoauthproviderresponse: { count: providers.length, oauthprovider: providers } })
      if (call.command === 'verifyOAuthCodeAndGetUser') {
        const email = codes.get(given('secretcode'))
        if (email === undefined) return refusal(531, call, 'Unable to verify the code provided')
        return {
          ...json({ verifyoauthcodeandgetuserresponse: { oauthemail: { email } } }),
          server: 'http://two.test',
        }
      }
      if (call.command !== 'oauthlogin') return cloud.call(request)
      if (request.server !== 'http://two.test' || given('email') !== 'admin@example.org')
        return refusal(531, call, 'Unable to find a user for the OAuth login')
      return cloud.call({ ...request, body: 'command=login&response=json&username=admin&password=password' })
    },
  }
  return backend
}

async function start(browser: ReturnType<typeof client>, path: string): Promise<URL> {
  const answer = await browser.request(path)
  expect(answer.status).toBe(303)
  return new URL(answer.headers.get('location') ?? '', 'http://cloud.test')
}

test('the OAuth providers of a CloudStack that lead back here are offered, and asked about once a minute', async () => {
  const elsewhere = { ...google, provider: 'github', redirecturi: 'http://cloud.test/#/verifyOauth' }
  const off = { ...keycloak, enabled: false }
  const { app, asked, clock } = testBff({ backend: cloudWith([google, elsewhere, off]) })
  const offered = async () => (await client(app).request('/client/bff/sign-in')).json()
  expect(await offered()).toEqual({ providers: [{ id: 'google', name: 'Google' }] })
  await Promise.all(Array.from({ length: 20 }, offered))
  const looks = () => asked.filter(({ body }) => body.includes('listOauthProvider')).length
  expect(looks()).toBe(1)
  clock.pass(61_000)
  await offered()
  expect(looks()).toBe(2)
})

test('a CloudStack without OAuth offers none, and neither does one that cannot be asked', async () => {
  for (const answer of [
    { status: 200, headers: [], body: '{"listoauthproviderresponse":{}}' },
    new Error('away'),
  ]) {
    const cloud = testCloud()
    cloud.next.push(answer)
    const offered = await client(testBff({ cloud }).app).request('/client/bff/sign-in')
    expect([offered.status, await offered.json()]).toEqual([200, { providers: [] }])
  }
})

test('CloudStack turns the code into a session, with a state that is ours', async () => {
  const { app, asked, log } = testBff({ backend: cloudWith([keycloak]) })
  const browser = client(app)
  const address = await start(browser, '/client/bff/sign-in/at/keycloak?next=/volumes&domain=/partners')
  expect(address.origin + address.pathname).toBe('https://id.example.org/auth')
  const { state = '', ...sent } = Object.fromEntries(address.searchParams)
  expect(sent).toEqual({
    kc: '1',
    response_type: 'code',
    client_id: 'console',
    redirect_uri: callback,
    scope: 'openid email',
  })
  const page = await start(browser, `/client/bff/sign-in/callback?code=code-of-admin&state=${state}`)
  expect(page.pathname + page.search).toBe('/client/login?signedin=keycloak&next=%2Fvolumes')
  const sentOn = asked.map(request => Object.fromEntries(new URLSearchParams(request.body)))
  expect(sentOn.at(-1)).toMatchObject({
    command: 'oauthlogin',
    provider: 'keycloak',
    email: 'admin@example.org',
    secretcode: 'code-of-admin',
    domain: '/partners',
  })
  expect(asked.every(({ query }) => query === '')).toBe(true)
  const session = await browser.request('/client/bff/session', { headers: { 'x-session-key': '' } })
  const told = JSON.stringify(await session.json())
  expect(told).toContain('"username":"admin"')
  expect(told).not.toContain('upstream-session')
  expect(log()).not.toContain('code-of-admin')
})

test.each([
  ['code=code-of-bob', 'unknown'],
  ['code=made-up', 'provider'],
  ['error=access_denied', 'refused'],
])('CloudStack and its provider are believed when they refuse: %s', async (answer, failure) => {
  const browser = client(testBff({ backend: cloudWith([keycloak]) }).app)
  const state = (await start(browser, '/client/bff/sign-in/at/keycloak')).searchParams.get('state')
  const page = await start(browser, `/client/bff/sign-in/callback?${answer}&state=${state}`)
  expect(page.searchParams.get('failed')).toBe(failure)
})

test('a state that was not given out here ends the attempt before CloudStack sees the code', async () => {
  const { app, asked } = testBff({ backend: cloudWith([keycloak]) })
  const browser = client(app)
  await start(browser, '/client/bff/sign-in/at/keycloak')
  const page = await start(browser, '/client/bff/sign-in/callback?code=code-of-admin&state=cloudstack')
  expect(page.searchParams.get('failed')).toBe('attempt')
  expect(asked.some(({ body }) => body.includes('verifyOAuth'))).toBe(false)
})

import { createTestCloud, fakeClock } from '@cloud/testkit'
import { expect, onTestFinished, test } from 'vitest'
import { startIdentityProvider } from '../../../../tools/lib/identity-provider.ts'
import { embeddedBackend } from '#adapters/embedded.ts'
import { client, testBff } from '#test-bff.ts'

const ann = { sub: 'ann-7', email: 'ann@example.org', email_verified: true, preferred_username: 'ann' }

async function world(settings: Record<string, string> = {}) {
  const idp = await startIdentityProvider()
  const { core, admin, close } = await createTestCloud({ clock: fakeClock() })
  onTestFinished(async () => {
    idp.stop()
    await close()
  })
  const addUser = (username: string, email: string) =>
    admin.call('createAccount', {
      username,
      email,
      password: 'never-typed-9',
      firstname: username,
      lastname: 'Test',
      accounttype: 0,
    })
  idp.person = ann
  const all = testBff({
    backend: embeddedBackend(core),
    settings: {
      OIDC_ISSUER: idp.issuer,
      OIDC_CLIENT_ID: idp.clientId,
      OIDC_CLIENT_SECRET: idp.clientSecret,
      OIDC_NAME: 'Harbour ID',
      ...settings,
    },
  })
  // what the provider says is judged by the time of day
  all.clock.time = Date.now()
  return { ...all, idp, admin, addUser, browser: client(all.app) }
}
type World = Awaited<ReturnType<typeof world>>
type Browser = World['browser']

/** Goes to the provider, which sends the browser back. @returns the address it is sent back to, within our server */
async function there(browser: Browser, query = ''): Promise<string> {
  const start = await browser.request(`/client/bff/sign-in/at/oidc${query}`)
  expect(start.status).toBe(303)
  const provider = await fetch(start.headers.get('location') ?? '', { redirect: 'manual' })
  const back = new URL(provider.headers.get('location') ?? '')
  expect(back.origin).toBe('http://cloud.test')
  return back.pathname + back.search
}
/** @returns what the sign-in page is told */
async function back(browser: Browser, path: string): Promise<Record<string, string>> {
  const answer = await browser.request(path)
  expect(answer.status).toBe(303)
  const location = answer.headers.get('location') ?? ''
  expect(location).toMatch(/^\/client\/login(\?|$)/)
  return Object.fromEntries(new URLSearchParams(location.split('?')[1]))
}
const signIn = async (browser: Browser, query?: string) => back(browser, await there(browser, query))
const who = (browser: Browser) => browser.request('/client/bff/session', { headers: { 'x-session-key': '' } })

test('the sign-in page learns the provider’s name, and nothing where there is none', async () => {
  const { browser } = await world()
  const answer = await browser.request('/client/bff/sign-in')
  expect(await answer.json()).toEqual({ providers: [{ id: 'oidc', name: 'Harbour ID' }] })
  const { core, close } = await createTestCloud()
  onTestFinished(close)
  const none = await client(testBff({ backend: embeddedBackend(core) }).app).request('/client/bff/sign-in')
  expect(await none.json()).toEqual({ providers: [] })
})

test('whoever the provider knows by a verified e-mail gets a console session of that user', async () => {
  const { browser, addUser, idp, audited, log } = await world()
  await addUser('ann', 'ann@example.org')
  expect(await signIn(browser, '?next=/instances%3Fstate%3DRunning')).toEqual({
    signedin: 'oidc',
    next: '/instances?state=Running',
  })
  const session = (await (await who(browser)).json()) as { username: string; sessionkey: string }
  expect(session).toMatchObject({ username: 'ann', signedinby: { id: 'oidc', name: 'Harbour ID' } })
  const zones = await browser.post({ command: 'listZones' }, { 'x-session-key': session.sessionkey })
  expect(zones.status).toBe(200)
  expect(audited[0]).toMatchObject({ command: 'oauthlogin', username: 'ann', status: 200 })
  for (const secret of [...idp.secrets, idp.clientSecret]) expect(log()).not.toContain(secret)
  expect(Object.keys(session)).not.toContain('email')
  await browser.post({ command: 'logout' }, { 'x-session-key': session.sessionkey })
  expect((await who(browser)).status).toBe(401)
})

test('the request to the provider has PKCE, a state and a nonce, and they are new each time', async () => {
  const { browser, idp } = await world()
  await there(browser)
  await there(browser)
  const [one, two] = idp.asked.map(asked => Object.fromEntries(asked))
  expect(one).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    scope: 'openid profile email',
  })
  for (const name of ['state', 'nonce', 'code_challenge']) {
    expect(one?.[name]).toMatch(/^[\w-]{43}$/)
    expect(one?.[name]).not.toBe(two?.[name])
  }
})

test('the cookie of an attempt is for ten minutes, for scripts to leave alone, and says nothing', async () => {
  const { browser } = await world()
  const start = await browser.request('/client/bff/sign-in/at/oidc')
  const cookie = start.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/^SIGNIN=ey[^;]+; Max-Age=600; Path=\/client\/bff\/sign-in; HttpOnly; SameSite=Lax$/)
  expect(start.headers.get('location')).toContain('state=')
  const tls = await world({ PUBLIC_URL: 'https://cloud.example.org' })
  const secure = await tls.browser.request('/client/bff/sign-in/at/oidc')
  expect(secure.headers.get('set-cookie')).toMatch(
    /^__Host-SIGNIN=ey[^;]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  )
  const { searchParams } = new URL(secure.headers.get('location') ?? '')
  expect(searchParams.get('redirect_uri')).toBe('https://cloud.example.org/client/bff/sign-in/callback')
})

test('an answer that was not asked for here is refused: no cookie, another state, another browser, too late', async () => {
  const { browser, addUser, app, clock } = await world()
  await addUser('ann', 'ann@example.org')
  const failed = { failed: 'attempt' }
  const path = await there(browser)
  expect(await back(client(app), path)).toEqual(failed)
  const other = client(app)
  await there(other)
  expect(await back(other, path)).toEqual(failed)
  const forged = path.replace(/state=[^&]+/, 'state=guessed')
  expect(await back(browser, forged)).toEqual(failed)
  const late = await there(browser)
  clock.pass(11 * 60_000)
  expect(await back(browser, late)).toEqual(failed)
  expect((await who(browser)).status).toBe(401)
})

test('an answer counts once, even with the cookie of the attempt kept', async () => {
  const { browser, addUser } = await world()
  await addUser('ann', 'ann@example.org')
  const path = await there(browser)
  const kept = new Map(browser.cookies)
  expect(await back(browser, path)).toMatchObject({ signedin: 'oidc' })
  for (const [name, value] of kept) browser.cookies.set(name, value)
  expect(await back(browser, path)).toEqual({ failed: 'attempt' })
})

test.each([
  ['says nothing of an e-mail', { sub: 'x' }, 'unnamed'],
  ['has not verified the e-mail', { ...ann, email_verified: false }, 'unverified'],
  ['does not say whether it has', { sub: 'x', email: 'ann@example.org' }, 'unverified'],
  ['knows somebody who has no user here', { ...ann, email: 'bob@example.org' }, 'unknown'],
])('nobody gets in when the provider %s', async (_what, person, failure) => {
  const { browser, addUser, idp } = await world()
  await addUser('ann', 'ann@example.org')
  idp.person = person
  expect(await signIn(browser)).toEqual({ failed: failure, next: '/' })
  expect((await who(browser)).status).toBe(401)
})

test.each([
  ['signed by a stranger', { stranger: true }],
  ['for another client', { audience: 'another-client' }],
  ['of another issuer', { issuer: 'https://elsewhere.example' }],
  ['for another attempt', { claims: { nonce: 'another' } }],
])('an ID token %s opens nothing', async (_what, lie) => {
  const { browser, addUser, idp, log } = await world()
  await addUser('ann', 'ann@example.org')
  idp.lie = lie
  expect(await signIn(browser)).toEqual({ failed: 'provider', next: '/' })
  expect((await who(browser)).status).toBe(401)
  for (const secret of [...idp.secrets, idp.clientSecret]) expect(log()).not.toContain(secret)
})

test('a provider that refuses, or is not there, is named as the reason', async () => {
  const { browser, idp } = await world()
  idp.refusal = 'access_denied'
  expect(await signIn(browser)).toEqual({ failed: 'refused', next: '/' })
  const away = await world({ OIDC_ISSUER: 'http://127.0.0.1:9/none' })
  const start = await away.browser.request('/client/bff/sign-in/at/oidc')
  expect(start.headers.get('location')).toBe('/client/login?failed=provider')
})

test('after the sign-in nobody is sent to another site', async () => {
  const { browser, addUser } = await world()
  await addUser('ann', 'ann@example.org')
  const elsewhere = ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)']
  for (const next of [...elsewhere, '/a b', '/\n/x', `/${'x'.repeat(600)}`])
    expect(await signIn(browser, `?next=${encodeURIComponent(next)}`)).toEqual({
      signedin: 'oidc',
      next: '/',
    })
})

test('a link on another site leads to the sign-in page only', async () => {
  const { browser, idp } = await world()
  const answer = await browser.request('/client/bff/sign-in/at/oidc', {
    headers: { 'sec-fetch-site': 'cross-site' },
  })
  expect(answer.headers.get('location')).toBe('/client/login')
  expect(idp.asked).toEqual([])
})

test('what the ID token leaves out is asked at the user info endpoint', async () => {
  const { browser, addUser, idp } = await world()
  await addUser('ann', 'ann@example.org')
  idp.person = { sub: 'ann-7' }
  idp.more = { email: 'ann@example.org', email_verified: true }
  expect(await signIn(browser)).toMatchObject({ signedin: 'oidc' })
  idp.person = { sub: 'bob-1', email: 'ann@example.org' }
  idp.more = { email: 'bob@example.org', email_verified: true }
  expect(await signIn(browser)).toMatchObject({ failed: 'unknown' })
})

test('another claim names users, never those of the installation; a claim leads to a domain below', async () => {
  const { browser, admin, idp } = await world({
    OIDC_USER_CLAIM: 'preferred_username',
    OIDC_DOMAIN: '/partners',
    OIDC_DOMAIN_CLAIM: 'company',
  })
  const { id: partners } = await admin.call('createDomain', { name: 'partners' })
  const { id: domainid } = await admin.call('createDomain', { name: 'acme', parentdomainid: partners })
  const user = {
    email: 'a@b.c',
    password: 'never-typed-9',
    firstname: 'Ann',
    lastname: 'Test',
    accounttype: 0,
  }
  await admin.call('createAccount', { ...user, username: 'ann', domainid })
  idp.person = { sub: 'ann-7', preferred_username: 'ann', company: 'acme' }
  expect(await signIn(browser)).toMatchObject({ signedin: 'oidc' })
  idp.person = { sub: 'x', preferred_username: 'ann', company: '../..' }
  expect(await signIn(browser)).toMatchObject({ failed: 'unknown' })
  idp.person = { sub: 'x', preferred_username: 'admin', company: '' }
  expect(await signIn(browser)).toMatchObject({ failed: 'unnamed' })
})

test('a second factor of the cloud is still asked for', async () => {
  const { browser, addUser, admin } = await world()
  await addUser('ann', 'ann@example.org')
  for (const name of ['enable.user.2fa', 'mandate.user.2fa'])
    await admin.call('updateConfiguration', { name, value: 'true' })
  expect(await signIn(browser)).toMatchObject({ signedin: 'oidc' })
  const session = (await (await who(browser)).json()) as Record<string, string>
  expect(session).toMatchObject({ is2faenabled: 'true', is2faverified: 'false' })
  const zones = await browser.post({ command: 'listZones' }, { 'x-session-key': session['sessionkey'] ?? '' })
  expect(zones.status).toBe(511)
})

test('whoever has shown the provider once more who they are may do what needs it', async () => {
  const { browser, addUser, idp, clock } = await world()
  const { user } = (await addUser('ann', 'ann@example.org')) as unknown as { user: { id: string }[] }
  const id = user[0]?.id ?? ''
  await signIn(browser)
  const key = async () =>
    String(((await (await who(browser)).json()) as Record<string, string>)['sessionkey'])
  const keys = async () => browser.post({ command: 'registerUserKeys', id }, { 'x-session-key': await key() })
  clock.pass(6 * 60_000)
  expect((await keys()).headers.get('x-step-up')).toBe('step-up-needed')
  const before = await key()
  idp.lie = { claims: { auth_time: Math.floor(Date.now() / 1000) - 3600 } }
  expect(await signIn(browser, '?again=1')).toMatchObject({ failed: 'provider', again: 'failed' })
  idp.lie = {}
  expect(await signIn(browser, '?again=1')).toEqual({ again: 'done' })
  expect(idp.asked.at(-1)?.get('prompt')).toBe('login')
  expect(await key()).not.toBe(before)
  expect((await keys()).status).toBe(200)
})

test('showing that one is somebody else proves nothing', async () => {
  const { browser, addUser, idp } = await world()
  await addUser('ann', 'ann@example.org')
  await addUser('bob', 'bob@example.org')
  await signIn(browser)
  idp.person = { sub: 'bob-1', email: 'bob@example.org', email_verified: true }
  expect(await signIn(browser, '?again=1')).toMatchObject({ failed: 'other', again: 'failed' })
  expect(await (await who(browser)).json()).toMatchObject({ username: 'ann' })
})

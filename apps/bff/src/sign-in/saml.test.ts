import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { param, parseCall } from '#http/call.ts'
import { refusal } from '#http/envelope.ts'
import type { Backend, BackendAnswer } from '#ports/backend.ts'
import { client, signedInProgram, testBff } from '#test-bff.ts'
import { testCloud } from '#test-cloud.ts'

const form = 'application/x-www-form-urlencoded'
const idpid = 'https://idp.example.org/metadata'
const encode = (xml: string) => Buffer.from(xml).toString('base64')
/** An answer to a request, for a person. */
const answerTo = (request: string, name = 'admin') =>
  encode(
    `<Response ID="_r" InResponseTo="${request}"><Subject InResponseTo="${request}">${name}</Subject></Response>`,
  )

/** A CloudStack with SAML: each request has an id of its own, and whoever stands in an answer is let in. */
function cloudWithSaml() {
  const cloud = testCloud()
  const requests: string[] = []
  const to = (location: string, cookies: string[] = []): BackendAnswer => ({
    status: 302,
    headers: [['location', location], ...cookies.map(value => ['set-cookie', value] as const)],
    body: '',
  })
  const backend: Backend = {
    ...cloud,
    async call(request) {
      const call = parseCall(request.method, request.query, request.body)
      if (call.command === 'listIdps') {
        const body = JSON.stringify({
          listidpsresponse: { count: 1, idp: [{ id: idpid, orgName: 'Harbour' }] },
        })
        return { status: 200, headers: [], body }
      }
      if (call.command === 'samlSlo')
        return to('https://idp.example.org/slo?SAMLRequest=x', ['JSESSIONID=; Max-Age=0'])
      if (call.command !== 'samlSso') return cloud.call(request)
      const given = Buffer.from(param(call, 'SAMLResponse') ?? '', 'base64').toString()
      if (given === '') {
        requests.push(`_request-number-${requests.length + 1}`)
        const xml = `<samlp:AuthnRequest ID="${requests.at(-1)}" Version="2.0"/>`
        const packed = encodeURIComponent(deflateRawSync(xml).toString('base64'))
        return to(`https://idp.example.org/sso?SAMLRequest=${packed}&Signature=s`, [
          'JSESSIONID=early; Path=/client',
        ])
      }
      if (!given.includes('>admin<'))
        return refusal(531, call, 'Your authenticated user is not authorized for SAML Single Sign-On')
      const session = { cookie: 'node0-saml', key: 'upstream-saml-key' }
      cloud.sessions.set(session.cookie, session)
      return to('/client', [
        `JSESSIONID=${session.cookie}; Path=/client`,
        `sessionkey=${session.key};Path=/client`,
        'userid=u-1',
        'username=admin',
        'account=admin',
        'domainid=d-1',
        'role=1',
        'userfullname=Ada+Admin',
        'twoFaEnabled=false',
        'isSAML=true',
      ])
    },
  }
  return { backend, requests }
}

function world() {
  const { backend, requests } = cloudWithSaml()
  const all = testBff({ backend })
  return { ...all, requests, browser: client(all.app) }
}
type Browser = ReturnType<typeof client>

async function begin(browser: Browser): Promise<URL> {
  const listed = await browser.request('/client/bff/sign-in')
  const { providers } = (await listed.json()) as { providers: { id: string; name: string }[] }
  expect(providers.map(one => one.name)).toEqual(['Harbour'])
  const answer = await browser.request(`/client/bff/sign-in/at/${providers[0]?.id}?next=/volumes`)
  expect(answer.status).toBe(303)
  return new URL(answer.headers.get('location') ?? '')
}

/** What the page that our server makes of the provider's POST sends home. */
async function fromProvider(browser: Browser, SAMLResponse: string): Promise<string> {
  const page = await browser.request('/client/api?command=samlSso', {
    method: 'POST',
    body: new URLSearchParams({ SAMLResponse, RelayState: 'x' }).toString(),
    headers: {
      'content-type': form,
      origin: 'https://idp.example.org',
      'sec-fetch-site': 'cross-site',
      cookie: 'theme=dark',
    },
  })
  expect(page.status).toBe(200)
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'; form-action 'self'")
  expect(page.headers.getSetCookie()).toEqual([])
  const html = await page.text()
  expect(html).toContain('action="/client/bff/sign-in/callback"')
  expect(html).toContain('src="/client/bff/sign-in/go-on.js"')
  return /name="SAMLResponse" value="([^"]*)"/.exec(html)?.[1] ?? ''
}

async function home(browser: Browser, SAMLResponse: string, headers: Record<string, string> = {}) {
  const answer = await browser.request('/client/bff/sign-in/callback', {
    method: 'POST',
    body: new URLSearchParams({ SAMLResponse }).toString(),
    headers: {
      'content-type': form,
      'sec-fetch-site': 'same-origin',
      origin: 'http://cloud.test',
      ...headers,
    },
  })
  expect(answer.status).toBe(303)
  return answer.headers.get('location')
}

test('a sign-in by SAML goes through CloudStack, and ends in a session of ours alone', async () => {
  const { browser, requests, asked, log } = world()
  const provider = await begin(browser)
  expect(provider.href).toMatch(/^https:\/\/idp\.example\.org\/sso\?SAMLRequest=\S+&Signature=s$/)
  const answer = await fromProvider(browser, answerTo(requests[0] ?? ''))
  expect(answer).toBe(answerTo(requests[0] ?? ''))
  expect(await home(browser, answer)).toMatch(/^\/client\/login\?signedin=saml-\w+&next=%2Fvolumes$/)
  expect([...browser.cookies.keys()]).toEqual(['JSESSIONID'])
  expect(browser.cookies.get('JSESSIONID')).toMatch(/^ey/)
  const session = await browser.request('/client/bff/session', { headers: { 'x-session-key': '' } })
  const told = (await session.json()) as { sessionkey: string }
  expect(told).toMatchObject({ username: 'admin', role: 'Admin', firstname: 'Ada Admin' })
  await browser.post({ command: 'listZones' }, { 'x-session-key': told.sessionkey })
  expect(asked.at(-1)?.session).toMatchObject({ cookie: 'node0-saml', key: 'upstream-saml-key' })
  expect(JSON.stringify(told) + log()).not.toContain('upstream-saml-key')
})

test('an answer to a request that was not made in this browser lets nobody in, and CloudStack never sees it', async () => {
  const { app, browser, requests, asked } = world()
  const other = client(app)
  await begin(other)
  const answer = await fromProvider(browser, answerTo(requests[0] ?? ''))
  const failed = '/client/login?failed=attempt'
  expect(await home(browser, answer)).toBe(failed)
  await begin(browser)
  expect(await home(browser, answer)).toBe(failed)
  expect(await home(browser, encode('<Response>unasked</Response>'))).toBe(failed)
  const mixed = encode(
    `<Response InResponseTo="${requests[1]}"><Subject InResponseTo="_another"/></Response>`,
  )
  expect(await home(browser, mixed)).toBe(failed)
  expect(await home(other, answer, { 'sec-fetch-site': 'cross-site' })).toBe(failed)
  expect(asked.some(({ body }) => body.includes('SAMLResponse'))).toBe(false)
  expect(browser.cookies.has('JSESSIONID')).toBe(false)
})

test('an answer counts once, and whom CloudStack refuses is told so', async () => {
  const { browser, requests } = world()
  await begin(browser)
  const kept = new Map(browser.cookies)
  expect(await home(browser, answerTo(requests[0] ?? '', 'mallory'))).toBe(
    '/client/login?failed=unknown&next=%2Fvolumes',
  )
  for (const [name, value] of kept) browser.cookies.set(name, value)
  expect(await home(browser, answerTo(requests[0] ?? ''))).toBe('/client/login?failed=attempt')
})

test('what a provider sends is text in the page, whatever it contains', async () => {
  const { app } = testBff()
  const page = await client(app).post({ command: 'samlSso', SAMLResponse: '"><script>alert(1)</script>' })
  expect(await page.text()).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"')
})

test('metadata and other calls of SAML reach CloudStack by themselves, without its cookies', async () => {
  const { browser } = world()
  const answer = await browser.request(`/client/api?command=samlSso&idpid=${encodeURIComponent(idpid)}`)
  expect([answer.status, answer.headers.get('location')]).toEqual([
    302,
    expect.stringContaining('idp.example.org/sso'),
  ])
  expect(answer.headers.getSetCookie()).toEqual([])
})

test('a single logout ends the session here and tells a page where it goes on', async () => {
  const { app, browser, requests } = world()
  await begin(browser)
  await home(browser, answerTo(requests[0] ?? ''))
  const session = await browser.request('/client/bff/session', { headers: { 'x-session-key': '' } })
  const { sessionkey } = (await session.json()) as { sessionkey: string }
  const out = await browser.post({ command: 'samlSlo' }, { 'x-session-key': sessionkey })
  expect(await out.json()).toEqual({
    logoutresponse: { description: 'success', location: 'https://idp.example.org/slo?SAMLRequest=x' },
  })
  expect(browser.cookies.size).toBe(0)
  const program = await signedInProgram(app)
  const sent = await program.call({ command: 'samlSlo' })
  expect([sent.status, sent.headers.get('location')]).toEqual([
    302,
    'https://idp.example.org/slo?SAMLRequest=x',
  ])
  expect(program.cookies.size).toBe(0)
  const end = await browser.post(
    { command: 'samlSlo', SAMLResponse: 'x' },
    { 'sec-fetch-site': 'cross-site', cookie: 'theme=dark' },
  )
  expect(end.status).toBe(302)
})

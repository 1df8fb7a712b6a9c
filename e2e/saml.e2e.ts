import { once } from 'node:events'
import { type IncomingMessage, type Server as HttpServer, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { deflateRawSync } from 'node:zlib'
import { connect } from './api.ts'
import { expect, test } from './fixtures.ts'
import { addAccount } from './people.ts'
import { type Server, startServer } from './server.ts'

const password = 'a-word-that-nobody-types-2'
const encode = (xml: string) => Buffer.from(xml).toString('base64')
const sites: HttpServer[] = []
let core: Server
let front: Server
/** ids of the requests that CloudStack has made */
const requests: string[] = []

async function site(answer: (incoming: IncomingMessage, response: ServerResponse) => void): Promise<number> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  sites.push(server)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** A core that has SAML, as a CloudStack with the plugin: whoever stands in an answer is let in. */
async function cloud(incoming: IncomingMessage, response: ServerResponse, provider: string): Promise<void> {
  const body = await text(incoming)
  const given = new URLSearchParams(body)
  const redirect = (location: string, cookies: string[]) =>
    response.writeHead(302, { location, 'set-cookie': cookies }).end()
  if (given.get('command') === 'listIdps')
    return void response.end(
      '{"listidpsresponse":{"count":1,"idp":[{"id":"harbour","orgName":"Harbour SAML"}]}}',
    )
  const asked = given.get('command') === 'samlSso'
  if (asked && !given.has('SAMLResponse')) {
    requests.push(`_request-number-${requests.length + 1}`)
    const packed = deflateRawSync(`<AuthnRequest ID="${requests.at(-1)}"/>`).toString('base64')
    return void redirect(`${provider}/sso?SAMLRequest=${encodeURIComponent(packed)}`, [])
  }
  const form = asked
    ? new URLSearchParams({ command: 'login', response: 'json', username: 'ann', password }).toString()
    : body
  const { cookie = '' } = incoming.headers
  const answer = await fetch(core.api, {
    method: 'POST',
    body: form,
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
  })
  const told = await answer.text()
  if (!asked) return void response.writeHead(answer.status, { 'content-type': 'application/json' }).end(told)
  const { loginresponse } = JSON.parse(told) as { loginresponse: Record<string, string> }
  const facts = {
    userid: 'userid',
    username: 'username',
    account: 'account',
    domainid: 'domainid',
    role: 'type',
  }
  redirect('/client', [
    ...answer.headers.getSetCookie().map(line => line.replace('HttpOnly', '')),
    ...Object.entries(facts).map(([name, field]) => `${name}=${loginresponse[field]}`),
  ])
}

test.beforeAll(async () => {
  core = await startServer({ SIMULATOR_LATENCY_MS: '0' })
  const api = await connect(core)
  const { domain } = (await api.call('listDomains')) as { domain: { id: string }[] }
  await addAccount(api, 'ann', password, domain[0]?.id ?? '')
  // By another name than the console's, so that a browser takes it for another site.
  const providerPort = await site((_incoming, response) => {
    const answer = encode(`<Response InResponseTo="${requests.at(-1)}">ann</Response>`)
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        `<!doctype html><title>Harbour SAML</title><form method="post" action="${front.api}?command=samlSso">` +
          `<input type="hidden" name="SAMLResponse" value="${answer}"><button>I am Ann</button></form>`,
      )
  })
  const cloudPort = await site(
    (incoming, response) => void cloud(incoming, response, `http://localhost:${providerPort}`),
  )
  front = await startServer({ CLOUDSTACK_URL: `http://127.0.0.1:${cloudPort}/client/api` })
  front.secrets.add(password)
})
test.afterAll(async () => {
  await front.stop()
  for (const one of sites) {
    one.closeAllConnections()
    one.close()
  }
  await core.stop()
})

test('a sign-in by SAML comes home from another site; the same answer in another browser does not', async ({
  page,
  browser,
}) => {
  await page.goto(`${front.url}volumes`)
  await page.getByRole('link', { name: 'Sign in with Harbour SAML' }).click()
  await expect(page).toHaveURL(/localhost/)

  const other = await browser.newContext()
  const stranger = await other.newPage()
  await stranger.goto(page.url())
  await stranger.getByRole('button', { name: 'I am Ann' }).click()
  await expect(stranger.getByRole('alert')).toContainText('begun in another browser')
  await other.close()

  await page.getByRole('button', { name: 'I am Ann' }).click()
  await expect(page).toHaveURL(`${front.url}volumes`)
  await expect(page.getByRole('button', { name: 'Account of ann' })).toBeVisible()
  const cookies = await page.context().cookies(front.url)
  expect(cookies.map(({ name, httpOnly }) => [name, httpOnly])).toEqual([['JSESSIONID', true]])
  await page.getByRole('button', { name: 'Account of ann' }).click()
  await page.getByRole('menuitem', { name: 'Log out' }).click()
  await expect(page.getByRole('link', { name: 'Sign in with Harbour SAML' })).toBeVisible()
})

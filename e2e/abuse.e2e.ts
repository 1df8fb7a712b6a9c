import { createServer, type Server as Site } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext } from '@playwright/test'
import { type Api, connect } from './api.ts'
import { expect, freshServer, signIn, test } from './fixtures.ts'

const server = freshServer()
const password = 'an-honest-visitor-5'
const form = 'application/x-www-form-urlencoded'
let api: Api
let site: Site

test.beforeAll(async () => {
  api = await connect(server())
  const { user } = (await api.call('listUsers', { username: 'admin' })) as { user: { id: string }[] }
  await api.call('updateUser', { id: user[0]?.id ?? '', password, currentpassword: 'password' })
  site = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>another site</title>')
  })
  await new Promise<void>(resolve => site.listen(0, '127.0.0.1', resolve))
})
test.afterAll(() => site.close())

const domains = async () => {
  const { domain } = (await api.call('listDomains', { listall: true })) as { domain: { name: string }[] }
  return domain.map(one => one.name)
}

interface Attempt {
  method?: 'POST'
  mode?: 'no-cors'
  headers?: Record<string, string>
  body?: string
}

interface Target {
  /** a program's session key, which an attacker may have found in a log */
  sessionkey?: string
}

/** Everything that a page can do to another origin. @returns what each attempt taught its script, or showed its user */
async function attack(context: BrowserContext, host: string, { sessionkey = '' }: Target) {
  const page = await context.newPage()
  const address = `http://${host}:${(site.address() as AddressInfo).port}/`
  await page.goto(address)
  const attempt = (name: string) =>
    new URLSearchParams({ command: 'createDomain', response: 'json', name, sessionkey }).toString()
  const fetched = (query: string, init: Attempt) =>
    page.evaluate(
      ([url, init]) =>
        fetch(url, { credentials: 'include', ...init }).then(
          answer => `read ${answer.status}`,
          () => 'blocked',
        ),
      [`${server().api}${query}`, init] as const,
    )
  const headers = { 'content-type': form }
  const learned = {
    get: await fetched(`?${attempt('by-fetch-get')}`, {}),
    post: await fetched('', { method: 'POST', headers, body: attempt('by-fetch-post') }),
    keyed: await fetched('', {
      method: 'POST',
      headers: { ...headers, 'x-session-key': sessionkey },
      body: attempt('by-fetch-with-key'),
    }),
    unread: await fetched('', { method: 'POST', mode: 'no-cors', headers, body: attempt('by-no-cors') }),
    session: await fetched('/../bff/session', {}),
    stream: await fetched('/../live', {}),
  }
  await page.evaluate(
    url =>
      new Promise(resolve => {
        const image = new Image()
        image.addEventListener('load', resolve)
        image.addEventListener('error', resolve)
        image.src = url
      }),
    `${server().api}?${attempt('by-image')}`,
  )
  const answered = page.waitForResponse(response => response.request().method() === 'POST')
  await page.evaluate(
    ([action, values]) => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action })
      for (const [name, value] of new URLSearchParams(values))
        form.append(Object.assign(document.createElement('input'), { name, value }))
      document.body.append(form)
      form.submit()
    },
    [server().api, attempt('by-form')] as const,
  )
  const submitted = (await answered).status()
  await page.waitForURL(server().api)
  await page.goto(address)
  const arrived = page.waitForResponse(response => response.url().includes('by-link'))
  await page.evaluate(url => location.assign(url), `${server().api}?${attempt('by-link')}`)
  const followed = (await arrived).status()
  await page.waitForURL(/by-link/)
  await page.close()
  return { learned, shown: [submitted, followed] }
}

const nothing = {
  get: 'blocked',
  post: 'blocked',
  keyed: 'blocked',
  unread: 'blocked',
  session: 'blocked',
  stream: 'blocked',
}

// another name of this machine is another site; another port is another origin of the same site, to which the browser
// sends even the strictest cookies
for (const host of ['localhost', '127.0.0.1']) {
  test(`a page of ${host} gets nothing done in the session of a console`, async ({ page, context }) => {
    await signIn(page, server(), 'admin', password)
    await expect(page.getByRole('button', { name: 'Account of admin' })).toBeVisible()
    const { learned, shown } = await attack(context, host, {})
    expect(learned).toEqual(nothing)
    for (const status of shown) expect([401, 403]).toContain(status)
    expect(await domains()).toEqual(['ROOT'])
    await page.reload()
    await expect(page.getByRole('button', { name: 'Account of admin' })).toBeVisible()
  })

  test(`a page of ${host} gets nothing done in the session of a program, even with its key`, async ({
    context,
  }) => {
    const values = { command: 'login', response: 'json', username: 'admin', password }
    const login = await context.request.post(server().api, { form: values })
    const { loginresponse } = (await login.json()) as { loginresponse: { sessionkey: string } }
    const { sessionkey } = loginresponse
    const { learned, shown } = await attack(context, host, { sessionkey })
    expect(learned).toEqual(nothing)
    for (const status of shown) expect([401, 403]).toContain(status)
    expect(await domains()).toEqual(['ROOT'])
    const own = await context.request.get(server().api, {
      params: { command: 'listZones', response: 'json', sessionkey },
    })
    expect(own.status()).toBe(200)
  })
}

test('a session that was copied is worth nothing after its owner has signed out', async ({
  page,
  context,
}) => {
  await signIn(page, server(), 'admin', password)
  const call = await page.waitForRequest(
    request => 'x-session-key' in request.headers() && !!request.postData(),
  )
  const headers = { 'content-type': form, 'x-session-key': call.headers()['x-session-key'] ?? '' }
  const cookie = (await context.cookies()).map(one => `${one.name}=${one.value}`).join('; ')
  const replay = async (path: string, init: Attempt) => {
    const answer = await fetch(new URL(path, server().url), { ...init, headers: { ...headers, cookie } })
    await answer.body?.cancel()
    return answer.status
  }
  const list: Attempt = { method: 'POST', body: 'command=listZones&response=json' }
  await expect(page.getByRole('button', { name: 'Account of admin' })).toBeVisible()
  expect(await replay('api', list)).toBe(200)
  await page.getByRole('button', { name: 'Account of admin' }).click()
  await page.getByRole('menuitem', { name: 'Log out' }).click()
  await expect(page.getByLabel('Username')).toBeVisible()
  expect(await replay('api', list)).toBe(401)
  expect(await replay('bff/session', {})).toBe(401)
  expect(await replay('live', {})).toBe(401)
})

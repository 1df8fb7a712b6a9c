import { createTestCloud } from '@cloud/testkit'
import { expect, onTestFinished, test } from 'vitest'
import { embeddedBackend } from '#adapters/embedded.ts'
import { SIGNATURE_HEADER, signatureOf } from '#http/webhook.ts'
import { reader } from '#live/test-reader.ts'
import { signedInConsole, testBff } from '#test-bff.ts'

const secret = 'the secret of a webhook'
const event = JSON.stringify({
  event: 'DOMAIN.CREATE',
  status: 'Completed',
  entity: 'com.cloud.domain.Domain',
})
const minutes = 60_000

/** A cloud that has to be asked, so seldom that no test sees it, unless it delivers its events. */
async function withWebhook() {
  const { core, admin, close } = await createTestCloud({ simulatorLatencyMs: 0 })
  onTestFinished(close)
  const { changes: _, ...backend } = embeddedBackend(core)
  const pace = { fastMs: 20, slowMs: 40, toldMs: 60 * minutes, failedMs: 60 * minutes }
  const all = testBff({ backend, pace, settings: { WEBHOOK_SECRET: secret } })
  onTestFinished(() => all.bff.live.close())
  const deliver = (body: string, headers: Record<string, string>) =>
    all.app.request('http://cloud.test/client/bff/webhook', { method: 'POST', body, headers })
  const looks = () => all.asked.filter(request => request.body.includes('command=listEvents')).length
  return { ...all, admin, deliver, looks }
}

test('the signature is that of CloudStack: base64 of HMAC-SHA256', () => {
  expect(signatureOf('{"event":"VM.START"}', 'key')).toBe('6dFuS5TfvaDYJB1nFJI2+Wn7RFedNOi+ReWaBdQBSzM=')
})

test('what a webhook tells of shows at once to those who may see it, and to nobody else', async () => {
  const { app, admin, deliver } = await withWebhook()
  const person = { password: 'Secret-12345', email: 'a@cloud.test', firstname: 'Ann', lastname: 'Test' }
  await admin.call('createAccount', { ...person, username: 'ann', accounttype: 0 })
  const open = async (user?: { username: string; password: string }) => {
    const page = await signedInConsole(app, user)
    const stream = reader(await page.request('/client/live', { headers: { 'x-session-key': page.key } }))
    await stream.next()
    return { page, stream }
  }
  const { page, stream: hers } = await open({ username: 'ann', password: person.password })
  const { stream: ours } = await open()
  const told = async () => {
    expect((await deliver(event, { [SIGNATURE_HEADER]: signatureOf(event, secret) })).status).toBe(200)
  }
  await told()
  await admin.call('createDomain', { name: 'sub' })
  await told()
  await ours.until(one => one.data['kind'] === 'domain')
  await page.call({ command: 'createSSHKeyPair', name: 'laptop' })
  await told()
  const seen = await hers.until(one => one.data['kind'] === 'event')
  expect(seen.map(one => one.data['kind'])).not.toContain('domain')
  await hers.cancel()
  await ours.cancel()
})

test('while events are delivered the cloud is not asked by the clock, and again when they stay away', async () => {
  const { app, bff, deliver, looks, clock } = await withWebhook()
  const page = await signedInConsole(app)
  const stream = reader(await page.request('/client/live', { headers: { 'x-session-key': page.key } }))
  await stream.next()
  await expect.poll(looks).toBeGreaterThan(2)
  const headers = { [SIGNATURE_HEADER]: signatureOf(event, secret) }
  await deliver(event, headers)
  const [{ session } = { session: undefined }] = await bff.sessions.open()
  const calm = looks()
  await expect.poll(looks).toBeGreaterThan(calm)
  const before = looks()
  for (let i = 1; i <= 5; i++) {
    bff.live.nudge(session!)
    await expect.poll(looks).toBeGreaterThanOrEqual(before + i)
  }
  // One for each nudge, and one that the delivery may still have been waiting for.
  expect(looks()).toBeLessThanOrEqual(before + 6)
  clock.pass(11 * minutes)
  bff.live.nudge(session!)
  await expect.poll(looks).toBeGreaterThan(before + 8)
  await stream.cancel()
})

test('a delivery with a wrong signature, or none, moves nothing', async () => {
  const { app, deliver, looks } = await withWebhook()
  const other = signatureOf(event, 'the secret of somebody else')
  for (const headers of [{}, { [SIGNATURE_HEADER]: other }, { [SIGNATURE_HEADER]: '' }])
    expect((await deliver(event, headers)).status).toBe(401)
  const changed = event.replace('CREATE', 'DELETE')
  expect((await deliver(changed, { [SIGNATURE_HEADER]: signatureOf(event, secret) })).status).toBe(401)
  expect((await deliver('x'.repeat(65 * 1024), {})).status).toBe(413)
  expect(looks()).toBe(0)
  expect((await app.request('http://cloud.test/client/bff/webhook')).status).toBe(401)
})

test('without WEBHOOK_SECRET there is nothing to deliver to', async () => {
  const { app } = testBff()
  const headers = { [SIGNATURE_HEADER]: signatureOf(event, '') }
  const path = 'http://cloud.test/client/bff/webhook'
  expect((await app.request(path, { method: 'POST', body: event, headers })).status).toBe(401)
})

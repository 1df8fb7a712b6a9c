import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { listen } from '#process/listen.ts'
import { testCertificate } from '#process/test-certificate.ts'
import { readSettings } from '#settings.ts'
import { admin, testBff } from '#test-bff.ts'

function certificateFiles(key = testCertificate.key) {
  const dir = mkdtempSync(join(tmpdir(), 'bff-tls-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  const [cert, keyFile] = [join(dir, 'cert.pem'), join(dir, 'key.pem')]
  writeFileSync(cert, testCertificate.cert)
  writeFileSync(keyFile, key)
  return { TLS_CERT_FILE: cert, TLS_KEY_FILE: keyFile }
}

test('with a certificate the server speaks TLS itself, and the cookie is bound to this host', async () => {
  const { app, bff } = testBff({ settings: { PORT: '0', ...certificateFiles() } })
  const server = await listen(app, bff.settings)
  onTestFinished(() => server.close(0))
  expect(server.url).toMatch(/^https:/)
  const form = new URLSearchParams({ command: 'login', response: 'json', ...admin }).toString()
  const sent = request(`${new URL(server.url).origin}/client/api`, {
    method: 'POST',
    ca: testCertificate.cert,
    headers: { 'x-session-key': '', 'content-type': 'application/x-www-form-urlencoded' },
  }).end(form)
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  await text(response)
  expect(response.headers['set-cookie']?.[0]).toMatch(/^__Host-JSESSIONID=.*; Path=\/; .*; Secure$/)
  expect(response.headers['strict-transport-security']).toContain('max-age')
})

test('a certificate that cannot be used is said so at the start', async () => {
  const { app, bff } = testBff({ settings: { PORT: '0', ...certificateFiles('no key') } })
  await expect(listen(app, bff.settings)).rejects.toThrow('TLS_CERT_FILE and TLS_KEY_FILE cannot be used')
  expect(() => readSettings({ TLS_CERT_FILE: '/some/file' })).toThrow('TLS_KEY_FILE go together')
})

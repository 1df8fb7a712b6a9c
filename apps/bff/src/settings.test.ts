import { expect, test } from 'vitest'
import { readSettings } from '#settings.ts'

test('without any setting it listens on this machine alone', () => {
  expect(readSettings({ PORT: '' })).toMatchObject({
    HOST: '127.0.0.1',
    PORT: 8080,
    DATA_DIR: expect.stringMatching(/\/data$/),
    SESSION_IDLE_MINUTES: 30,
    SESSION_ABSOLUTE_HOURS: 8,
    CLIENT_GET_CHANGES: true,
  })
})

test('every setting that cannot be used is named, with what it should be', () => {
  const wrong = {
    PORT: 'http',
    CLOUDSTACK_URL: 'cloud:8080',
    SESSION_SECRET: 'short',
    TRUSTED_PROXIES: '10.0.0.0/8, proxy',
    CLIENT_GET_CHANGES: 'yes',
  }
  expect(() => readSettings(wrong)).toThrow(
    /PORT: .*\n.*CLOUDSTACK_URL: must be an http.*\n.*TRUSTED_PROXIES: must be addresses.*\n.*SESSION_SECRET: must have at least 32.*\n.*CLIENT_GET_CHANGES: /,
  )
})

test('PUBLIC_URL is reduced to the origin that browsers send', () => {
  expect(readSettings({ PUBLIC_URL: 'https://cloud.example.com/client/' }).PUBLIC_URL).toBe(
    'https://cloud.example.com',
  )
})

test('a shared store asks for a shared secret, and for a cloud that replicas can share', () => {
  const shared = {
    STORE_URL: 'rediss://user:word@store:6380/1',
    SESSION_SECRET: 'a secret of more than thirty-two characters',
    CLOUDSTACK_URL: 'http://cloud:8080',
  }
  expect(readSettings(shared).STORE_URL).toBe(shared.STORE_URL)
  expect(() => readSettings({ ...shared, SESSION_SECRET: '' })).toThrow(/SESSION_SECRET: must be set where/)
  expect(() => readSettings({ ...shared, CLOUDSTACK_URL: '' })).toThrow(/STORE_URL: is for replicas/)
  expect(() => readSettings({ ...shared, STORE_URL: 'store:6379' })).toThrow(/STORE_URL: must be an address/)
})

test('a provider to sign in at is reached over TLS, goes with a client, and is for the embedded core', () => {
  const oidc = { OIDC_ISSUER: 'https://id.example.com/realms/main', OIDC_CLIENT_ID: 'console' }
  expect(readSettings(oidc)).toMatchObject({ ...oidc, OIDC_USER_CLAIM: 'email', OIDC_DOMAIN: '/' })
  expect(readSettings({ ...oidc, OIDC_ISSUER: 'http://127.0.0.1:8180' })).toBeDefined()
  const wrong = (more: object) => () => readSettings({ ...oidc, ...more })
  expect(wrong({ OIDC_ISSUER: 'http://id.example.com' })).toThrow(/OIDC_ISSUER: must be an https address/)
  expect(wrong({ OIDC_ISSUER: 'http://127.0.0.1.example.com' })).toThrow(/OIDC_ISSUER: must be an https/)
  expect(wrong({ OIDC_ISSUER: '' })).toThrow(/OIDC_CLIENT_ID: is of no use without/)
  expect(wrong({ OIDC_CLIENT_ID: '' })).toThrow(/OIDC_CLIENT_ID: must be set where/)
  expect(wrong({ OIDC_SCOPES: 'profile email' })).toThrow(/OIDC_SCOPES: must contain openid/)
  expect(wrong({ CLOUDSTACK_URL: 'http://cloud:8080' })).toThrow(/OIDC_ISSUER: is for the embedded core/)
})

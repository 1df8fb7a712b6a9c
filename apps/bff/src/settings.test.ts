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

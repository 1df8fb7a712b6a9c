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

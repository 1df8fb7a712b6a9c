import { expect, test } from 'vitest'
import { weakness } from './password-rules.ts'

test.each([
  ['short', 'password.tooShort'],
  ['Password123', 'password.wellKnown'],
  ['cloud-stack-123', 'password.wellKnown'],
  ['ababababab', 'password.monotonous'],
  ['the-admin-of-this', 'password.hasUsername'],
  ['correct horse battery', undefined],
])('%s: %s', (password, why) => {
  expect(weakness(password, 'admin')).toBe(why)
})

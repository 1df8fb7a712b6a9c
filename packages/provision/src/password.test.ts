import { expect, test } from 'vitest'
import { passwordProblems } from './password.ts'

const codes = (...given: Parameters<typeof passwordProblems>) =>
  passwordProblems(...given).map(({ field, code }) => `${field} ${code}`)

test.each([
  ['', '', 'password required'],
  ['Password', 'Password', 'password password-known'],
  ['administratrix', 'administratrix', 'password password-name'],
  ['k7#fq', 'k7#fq', 'password password-short'],
  ['a long enough one', 'another', 'confirm password-differs'],
])('“%s” confirmed by “%s” is refused', (password, confirm, problem) => {
  expect(codes(password, confirm, 'Administratrix')).toEqual([problem])
})

test('a long password that nobody guesses is fine', () => {
  expect(codes('correct horse', 'correct horse', 'admin')).toEqual([])
})

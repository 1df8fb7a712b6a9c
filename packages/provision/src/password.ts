import type { Problem } from './problem.ts'

/** Shortest password that the console lets an administrator choose. */
export const passwordMin = 8

const known = new Set(
  'password passw0rd password1 password123 passwort admin admin123 administrator cloud cloudstack changeme letmein welcome welcome1 qwerty qwerty123 qwertyuiop iloveyou 12345678 123456789 1234567890 11111111 00000000 abc12345 abcd1234 asdfghjkl secret123'.split(
    ' ',
  ),
)

/** Rules for a password that a person chooses; the API itself takes any.
 *  @returns at most one problem per field */
export function passwordProblems(
  password: string,
  confirm: string,
  username: string,
): Problem<'password' | 'confirm'>[] {
  const problem = (
    field: 'password' | 'confirm',
    code: Problem['code'],
    params: Problem['params'] = {},
  ): Problem<'password' | 'confirm'> => ({ field, code, params, level: 'error' })
  const plain = password.toLowerCase()
  const own = !password
    ? problem('password', 'required')
    : known.has(plain)
      ? problem('password', 'password-known')
      : plain === username.toLowerCase()
        ? problem('password', 'password-name')
        : password.length < passwordMin
          ? problem('password', 'password-short', { min: passwordMin })
          : null
  return [...(own ? [own] : []), ...(confirm === password ? [] : [problem('confirm', 'password-differs')])]
}

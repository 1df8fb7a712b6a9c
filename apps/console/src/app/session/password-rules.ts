import type { Key } from '#shared/i18n/index.ts'

const SHORTEST = 10

/** Passwords that are tried first by anybody. */
const wellKnown = new Set(
  'password passw0rd password1 password12 password123 password1234 admin administrator cloudstack cloudstack123 changeme changeme123 letmein letmeinplease welcome welcome123 qwerty qwertyuiop qwerty123 qwerty12345 iloveyou 1234567890 12345678910 0123456789 0987654321 1q2w3e4r5t 1qaz2wsx3edc abcdefghij abcd123456 abc1234567 administrator1 superuser123'.split(
    ' ',
  ),
)

/** Why a password is not good enough, or undefined. The API takes any; these rules are the console's. */
export function weakness(password: string, username: string): Key | undefined {
  if (password.length < SHORTEST) return 'password.tooShort'
  const plain = password.toLowerCase()
  if (wellKnown.has(plain) || wellKnown.has(plain.replace(/[^a-z0-9]/g, ''))) return 'password.wellKnown'
  if (new Set(plain).size < 4) return 'password.monotonous'
  if (username.length > 2 && plain.includes(username.toLowerCase())) return 'password.hasUsername'
  return undefined
}

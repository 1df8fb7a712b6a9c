import { createHash, randomBytes } from 'node:crypto'
import { EncryptJWT, jwtDecrypt } from 'jose'
import { z } from 'zod'
import type { Clock } from '#ports/clock.ts'
import type { Store } from '#ports/store.ts'
import { type KeyRing, keyOf } from '#session/keys.ts'
import { sameText } from '#session/same-text.ts'

const audience = 'cloudstack-console sign-in'
const KIND = 'sign-in'
/** As long as it may take to find one's second factor. */
const LASTS_MS = 10 * 60_000

const attemptSchema = z.object({
  /** id of the provider */
  provider: z.string(),
  /** comes back with the browser: it shows that the answer is to this attempt */
  state: z.string(),
  /** comes back in the ID token */
  nonce: z.string(),
  /** PKCE: only who has it can use the code */
  verifier: z.string(),
  redirectUri: z.string(),
  /** of the console, begins with one slash */
  next: z.string(),
  /** path of the domain as it was typed, for clouds whose users are found in one */
  domain: z.string(),
  /** the session that was open as it began */
  sid: z.string().optional(),
  /** who sits there is to be shown once more, for that session */
  again: z.boolean(),
  expires: z.number(),
})

/** What has to be remembered between going to a provider and coming back; the browser keeps it, sealed. */
export type Attempt = z.infer<typeof attemptSchema>

export interface Attempts {
  begin(given: Pick<Attempt, 'provider' | 'redirectUri' | 'next' | 'domain' | 'sid' | 'again'>): Attempt
  /** @returns what the browser keeps */
  seal(attempt: Attempt): Promise<string>
  /** @returns null for what was not sealed here, is older than ten minutes, has another state or was taken before */
  take(tokens: readonly string[], state: string): Promise<Attempt | null>
}

/** 256 bit, as RFC 7636 wants it of a verifier */
const random = () => randomBytes(32).toString('base64url')

export function signInAttempts(store: Pick<Store, 'putIf'>, keys: KeyRing, clock: Clock): Attempts {
  const open = async (token: string): Promise<Attempt | null> => {
    try {
      const { payload } = await jwtDecrypt(token, header => keyOf(keys, header.kid), {
        audience,
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
        currentDate: new Date(clock.now()),
      })
      return attemptSchema.parse(payload)
    } catch {
      // Forged, truncated or too old: no attempt of ours.
      return null
    }
  }
  return {
    begin(given) {
      return {
        ...given,
        state: random(),
        nonce: random(),
        verifier: random(),
        expires: clock.now() + LASTS_MS,
      }
    },
    async seal(attempt) {
      return new EncryptJWT(attempt)
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: keys[0].kid })
        .setAudience(audience)
        .setExpirationTime(new Date(attempt.expires))
        .encrypt(keys[0].bytes)
    },
    async take(tokens, state) {
      for (const token of tokens) {
        const attempt = await open(token)
        if (!attempt || !sameText(attempt.state, state)) continue
        const id = createHash('sha256').update(attempt.state).digest('base64url')
        const first = await store.putIf(KIND, id, 0, true, { expiresAt: attempt.expires })
        return first === null ? null : attempt
      }
      return null
    },
  }
}

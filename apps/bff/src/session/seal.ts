import { EncryptJWT, jwtDecrypt } from 'jose'
import { z } from 'zod'
import { type KeyRing, keyOf } from '#session/keys.ts'
import type { Clock } from '#ports/clock.ts'

const audience = 'cloudstack-console'

const sessionSchema = z.object({
  sid: z.string(),
  /** fixed at login; see `Sessions` */
  kind: z.enum(['console', 'client']),
  /** the BFF's own session key, the only one that a client ever sees */
  key: z.string(),
  upstream: z.object({ cookie: z.string(), key: z.string(), server: z.string().optional() }),
  userid: z.string(),
  username: z.string(),
  account: z.string(),
  domainid: z.string(),
  /** number of the account type as text, as login answers it: 0 user, 1 root admin, 2 domain admin, 3 resource admin */
  type: z.string(),
  /** milliseconds since 1970 */
  created: z.number(),
  expires: z.number(),
})

/** What a session cookie holds, sealed. */
export type Session = z.infer<typeof sessionSchema>

export interface Sealer {
  seal(session: Session): Promise<string>
  /**
   * A session may be past its end, which `Sessions` judges: it still has to be signed out upstream.
   * @returns null for anything that was not sealed here, or ended more than a day ago
   */
  open(token: string): Promise<Session | null>
}

/** Opened sessions that are kept: opening costs more than all else that the BFF does to a call. */
const CACHED = 1000
const GRACE_S = 24 * 3600

/** Tokens are JWE (`dir`, A256GCM): any JOSE library can read them that has the key. */
export function sealer(keys: KeyRing, clock: Clock): Sealer {
  const opened = new Map<string, Session>()
  return {
    async seal(session) {
      return new EncryptJWT(session)
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: keys[0].kid })
        .setAudience(audience)
        .setExpirationTime(new Date(session.expires))
        .encrypt(keys[0].bytes)
    },
    async open(token) {
      const known = opened.get(token)
      if (known) return known
      const session = await decrypt(token, keys, clock)
      if (opened.size >= CACHED) opened.clear()
      if (session) opened.set(token, session)
      return session
    },
  }
}

async function decrypt(token: string, keys: KeyRing, clock: Clock): Promise<Session | null> {
  try {
    const { payload } = await jwtDecrypt(token, header => keyOf(keys, header.kid), {
      audience,
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
      currentDate: new Date(clock.now()),
      clockTolerance: GRACE_S,
    })
    return sessionSchema.parse(payload)
  } catch {
    // Forged, truncated, long over or of another installation: all the same, nobody is signed in.
    return null
  }
}

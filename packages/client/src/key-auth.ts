import { signedQuery } from '@cloud/signing'
import type { Auth } from './auth.ts'

export interface KeyAuthOptions {
  apiKey: string
  secretKey: string
  /** each request expires so much later; never, without it */
  expiresInMs?: number
}

/** For programs: every request is signed with the user's keys. */
export const keyAuth =
  ({ apiKey, secretKey, expiresInMs }: KeyAuthOptions): Auth =>
  async params => ({
    body: await signedQuery(params, {
      apiKey,
      secretKey,
      expires: expiresInMs === undefined ? undefined : new Date(Date.now() + expiresInMs),
    }),
  })

import type { Param } from '@cloud/signing'

/** What a request carries besides its address: always a POST. */
export interface Envelope {
  /** form-encoded */
  body: string
  headers?: Readonly<Record<string, string>>
}

/** Puts the caller's credentials on a request. */
export type Auth = (params: readonly Param[]) => Envelope | Promise<Envelope>

/** For the console: the cookie goes by itself, the session's key in a header that no other site can set.
 *  @param sessionKey reads the key from memory; empty before login */
export const sessionAuth =
  (sessionKey: () => string): Auth =>
  params => ({
    body: new URLSearchParams(params.map(([name, value]) => [name, value])).toString(),
    headers: { 'X-Session-Key': sessionKey() },
  })

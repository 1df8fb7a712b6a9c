import type { UpstreamSession } from '#ports/backend.ts'
import type { Attempt } from '#sign-in/attempts.ts'

/** Where people can sign in elsewhere: the browser goes there and comes back with a code. */
export interface Provider {
  /** names it in addresses */
  id: string
  /** on the button */
  name: string
  /** where it sends browsers back to, if that is fixed: it is of use only where that is here */
  redirectUri?: string
  /** Where the browser goes. Rejects with SignInError, BackendError. */
  address(attempt: Attempt): Promise<URL>
  /** To what its answer will say that it belongs, in place of our state. @throws SignInError */
  answersTo?(address: URL): string
  /**
   * The browser has come back: who is it? Begins a session of the cloud. Rejects with SignInError, BackendError.
   * @param back the address it came back to, with what the provider says
   */
  admit(back: URL, attempt: Attempt, from: Visitor): Promise<Admitted>
}

/** @param redirectUri where they send browsers back to */
export type Providers = (redirectUri: string) => Promise<readonly Provider[]>

/** For the cloud's own records. */
export interface Visitor {
  address: string
  host: string
  requestId: string
}

export interface Admitted {
  upstream: UpstreamSession
  /** what login would have answered, without the session key */
  fields: Readonly<Record<string, unknown>>
  /** when the person has last shown the provider who they are, milliseconds since 1970; 0 when it does not say */
  provenAt: number
}

/**
 * Why nobody was let in; the console has a sentence for each.
 * `attempt`: not begun here, too old, or used already; `refused`: by the provider; `provider`: out of reach, or no sense
 * in its answer; `unnamed`: it does not tell what people are found by; `unverified`: it has not verified the e-mail;
 * `unknown`, `ambiguous`, `locked`: of the cloud's users; `other`: not who the session belongs to; `later`: the cloud or
 * the store is out of reach
 */
export type SignInFailure =
  | 'attempt'
  | 'refused'
  | 'provider'
  | 'unnamed'
  | 'unverified'
  | 'unknown'
  | 'ambiguous'
  | 'locked'
  | 'other'
  | 'later'

export class SignInError extends Error {
  readonly failure: SignInFailure
  /** @param text for the log */
  constructor(failure: SignInFailure, text: string, options?: ErrorOptions) {
    super(text, options)
    this.failure = failure
  }
}

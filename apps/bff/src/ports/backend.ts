import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'

/** The cloud behind the BFF, whichever it is: one call of CloudStack's API in, its answer out. */
export interface Backend {
  /** @throws BackendError when there is no usable answer; an answer with an error status is an answer */
  call(request: BackendRequest): Promise<BackendAnswer>
  /** Why the cloud cannot be used at present, or null when it can. */
  trouble(): Promise<string | null>
  /** The servers behind it and how they fare, where there are any. */
  servers?(): readonly ServerState[]
  /**
   * Begins a session for somebody on our word alone. Only a cloud in this very process takes it; a CloudStack has its
   * own providers.
   */
  admit?(who: Vouched, remoteAddress: string): Promise<Admission>
  /**
   * Told of each change right after it, where the cloud can say so; absent: it has to be asked.
   * @returns stop listening
   */
  changes?(listener: (change: BackendChange) => void): () => void
  close(): Promise<void>
}

/** Somebody for whom an identity provider vouches. */
export interface Vouched {
  issuer: string
  /** what the issuer calls this person, for good */
  subject: string
  /** by what a user is found when the person comes for the first time */
  known: { email: string } | { username: string }
  /** path of the user's domain */
  domain: string
}

/** `fields` are those that a login answers, without the session key. */
export type Admission =
  | { ok: true; upstream: UpstreamSession; fields: Readonly<Record<string, unknown>> }
  | { ok: false; why: 'unknown' | 'ambiguous' | 'locked' }

export interface ServerState {
  /** its origin */
  server: string
  /** draining: it serves whom it knows, and takes nobody new */
  state: 'up' | 'draining' | 'down'
}

export interface BackendChange {
  /** response object name, e.g. `virtualmachine` */
  kind: string
  id: string
  audience: Audience
}

/** Who would see the thing in a list. */
export type Audience =
  | { to: 'operators' }
  | { to: 'everybody' }
  /** name of the account in the last domain, null for what is the domain's own; domains from ROOT down */
  | { to: 'owner'; account: string | null; domainids: readonly string[] }

export interface BackendRequest {
  method: 'GET' | 'POST'
  /** raw, without `?` */
  query: string
  /** raw `application/x-www-form-urlencoded`, empty when there is none */
  body: string
  /** the upstream session to act in; absent: signed, or nobody */
  session?: UpstreamSession
  /** which of several servers has to answer; absent: the one that holds the session, or any */
  server?: string
  /** what the caller wants to read: bad answers are told from good ones by it */
  expects: 'json' | 'xml'
  /** changes nothing, so it may be sent again when the connection broke before an answer */
  repeatable: boolean
  /** the client's address and the name it called us by */
  remoteAddress: string
  host: string
  requestId: string
  /** how long the answer may take to begin; absent: as long as the settings allow */
  timeoutMs?: number
}

/** The upstream's own credentials of a session. They never leave the BFF. */
export interface UpstreamSession {
  /** value of its JSESSIONID cookie */
  cookie: string
  /** its sessionkey, as cookie and as parameter */
  key: string
  /** the server that knows this session, where there are several: no other does */
  server?: string | undefined
}

export interface BackendAnswer {
  /** CloudStack's codes are real HTTP statuses: 431, 530, … */
  status: number
  /** names in lower case; `set-cookie` may come more than once */
  headers: readonly (readonly [name: string, value: string])[]
  body: string | Uint8Array | Readable
  /** which of several servers has answered */
  server?: string
}

/** `gone`: the server that knew the session is away for good, so the session is over */
const statuses = { unreachable: 503, timeout: 504, unusable: 502, gone: 401 } as const

/** The cloud gave no usable answer; `message` says what happened, in words for the caller. */
export class BackendError extends Error {
  readonly kind: keyof typeof statuses
  readonly status: number
  /** whether the cloud may have seen the request: if not, it can be sent elsewhere without harm */
  readonly sent: boolean
  constructor(
    kind: keyof typeof statuses,
    message: string,
    { sent = true, ...options }: ErrorOptions & { sent?: boolean } = {},
  ) {
    super(message, options)
    this.kind = kind
    this.status = statuses[kind]
    this.sent = sent
  }
}

/** The whole body, for the few answers that the BFF itself reads. */
export async function readText({ body }: BackendAnswer): Promise<string> {
  if (typeof body === 'string') return body
  if (body instanceof Uint8Array) return Buffer.from(body).toString('utf8')
  return text(body)
}

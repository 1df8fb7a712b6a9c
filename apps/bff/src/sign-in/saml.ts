import { createHash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import { type BackendAnswer, type UpstreamSession, readText } from '#ports/backend.ts'
import type { Clock } from '#ports/clock.ts'
import { type CloudAsk, nobody } from '#sign-in/cloud-ask.ts'
import { type Admitted, type Provider, SignInError } from '#sign-in/provider.ts'

const listing = z.object({
  listidpsresponse: z.object({
    idp: z.array(z.object({ id: z.string(), orgName: z.string().optional() })).default([]),
  }),
})

const MOST_XML_BYTES = 64 * 1024

/** The identity providers of a CloudStack that has SAML switched on; none where it has not. Rejects with BackendError. */
export async function samlProviders(ask: CloudAsk, clock: Clock): Promise<Provider[]> {
  const answer = await ask({ command: 'listIdps' }, nobody)
  const body = await readText(answer)
  if (answer.status !== 200) return []
  return listing
    .parse(JSON.parse(body))
    .listidpsresponse.idp.map(({ id, orgName }) => samlProvider(id, orgName ?? id, ask, clock))
}

/** CloudStack asks the provider and judges its answer; we see to it that the answer is to what was asked for here. */
function samlProvider(idpid: string, name: string, ask: CloudAsk, clock: Clock): Provider {
  return {
    id: `saml-${createHash('sha256').update(idpid).digest('hex').slice(0, 12)}`,
    name,
    async address() {
      const answer = await ask({ command: 'samlSso', idpid }, nobody)
      const location = headers(answer, 'location').at(-1)
      if (answer.status !== 302 || location === undefined || !/^https?:\/\//.test(location))
        throw new SignInError('provider', `the cloud does not say where the provider is: ${answer.status}`)
      return new URL(location)
    },
    answersTo: requestId,
    async admit(back, attempt, visitor) {
      const command = 'samlSso'
      const SAMLResponse = back.searchParams.get('SAMLResponse') ?? ''
      if (answeredRequest(SAMLResponse) !== attempt.state)
        throw new SignInError('attempt', 'the answer is to another request')
      const answer = await ask({ command, SAMLResponse }, visitor)
      const admitted = answer.status === 302 ? admittedBy(answer, clock) : undefined
      if (admitted) return admitted
      throw new SignInError('unknown', `the cloud refuses samlSso: ${answer.status}`)
    },
  }
}

/** The id of the request that stands in the address to which CloudStack sends the browser. */
function requestId(address: URL): string {
  const packed = Buffer.from(address.searchParams.get('SAMLRequest') ?? '', 'base64')
  try {
    const xml = inflateRawSync(packed, { maxOutputLength: MOST_XML_BYTES }).toString('utf8')
    const [, id] = /\sID="([\w.-]{8,200})"/.exec(xml) ?? []
    if (id !== undefined) return id
  } catch (error) {
    throw new SignInError('provider', 'the request that the cloud has made cannot be read', { cause: error })
  }
  throw new SignInError('provider', 'the request that the cloud has made has no id')
}

/** To which request an answer says that it belongs; '' when it says nothing, or several things. */
export function answeredRequest(samlResponse: string): string {
  const xml = Buffer.from(samlResponse, 'base64').toString('utf8')
  const named = new Set([...xml.matchAll(/\sInResponseTo="([^"]*)"/g)].map(([, id]) => id))
  const [only] = named
  return named.size === 1 && only !== undefined ? only : ''
}

/** CloudStack tells who it is by cookies, as its own console reads them. */
function admittedBy(answer: BackendAnswer, clock: Clock): Admitted | undefined {
  const cookies = new Map<string, string>()
  for (const line of headers(answer, 'set-cookie')) {
    const [, name = '', value = ''] = /^([\w-]+)="?([^;"]*)/.exec(line) ?? []
    if (value !== '') cookies.set(name, decoded(value))
  }
  const [cookie, key, userid] = ['JSESSIONID', 'sessionkey', 'userid'].map(name => cookies.get(name))
  if (cookie === undefined || key === undefined || userid === undefined) return undefined
  const upstream: UpstreamSession = {
    cookie,
    key,
    ...(answer.server !== undefined && { server: answer.server }),
  }
  const text = (name: string) => cookies.get(name) ?? ''
  const twoFactor = text('twoFaEnabled') === 'true'
  const fields = {
    userid,
    username: text('username'),
    account: text('account'),
    domainid: text('domainid'),
    type: text('role'),
    firstname: text('userfullname'),
    timezone: text('timezone'),
    is2faenabled: String(twoFactor),
    is2faverified: String(!twoFactor),
    providerfor2fa: text('twoFaProvider'),
  }
  return { upstream, fields, provenAt: clock.now() }
}

const headers = (answer: BackendAnswer, wanted: string): string[] =>
  answer.headers.filter(([name]) => name === wanted).map(([, value]) => value)

/** Broken escapes stay as they are. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

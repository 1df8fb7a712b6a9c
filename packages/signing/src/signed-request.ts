import { formatExpires } from './expiry.ts'
import { sign } from './sign.ts'
import { encode, type Param, stringToSign } from './string-to-sign.ts'

export interface Credentials {
  apiKey: string
  secretKey: string
  /** last moment at which the request is good; without it, it never expires */
  expires?: Date | undefined
}

export interface SignedRequest {
  /** what was signed, to show and compare */
  stringToSign: string
  /** base64, not percent-encoded */
  signature: string
  /** ready as a query string or a form body: percent-encoded, without `?` */
  query: string
}

/** Signs a request and writes it out, parameters in the order given, then `apiKey`, `signatureVersion` and
 *  `expires` when it expires, then `signature`. What `params` holds of these names, in any case, is replaced.
 *  @throws Error when the secret key is empty */
export async function signRequest(
  params: Iterable<Param>,
  { apiKey, secretKey, expires }: Credentials,
): Promise<SignedRequest> {
  const own: Param[] = [['apiKey', apiKey]]
  if (expires) own.push(['signatureVersion', '3'], ['expires', formatExpires(expires)])
  const replaced = new Set(['signature', ...own.map(([name]) => name.toLowerCase())])
  const all = [...[...params].filter(([name]) => !replaced.has(name.toLowerCase())), ...own]
  const signature = await sign(all, secretKey)
  const query = [...all, ['signature', signature] as const]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&')
  return { stringToSign: stringToSign(all), signature, query }
}

/** The query string of {@link signRequest}, to append to `…/client/api?`. */
export const signedQuery = async (params: Iterable<Param>, credentials: Credentials): Promise<string> =>
  (await signRequest(params, credentials)).query

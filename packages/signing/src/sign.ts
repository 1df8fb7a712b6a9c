import { hmacSha1 } from './hmac-sha1.ts'
import { type Param, stringToSign } from './string-to-sign.ts'

const utf8 = new TextEncoder()

/** Signature of a request: base64 (standard alphabet, padded) of HMAC-SHA1 over {@link stringToSign}.
 *  It goes into the request as the parameter `signature`, percent-encoded.
 *  @throws Error when the secret key is empty */
export async function sign(params: Iterable<Param>, secretKey: string): Promise<string> {
  if (!secretKey) throw new Error('the secret key is empty: generate keys for the user first')
  const digest = await hmacSha1(utf8.encode(secretKey), utf8.encode(stringToSign(params)))
  return btoa(String.fromCharCode(...digest))
}

/** Whether `signature` is the one of these parameters; false for an empty secret key. Takes the same time wherever
 *  a wrong signature differs. */
export async function verify(
  params: Iterable<Param>,
  secretKey: string,
  signature: string,
): Promise<boolean> {
  return secretKey !== '' && equalInConstantTime(await sign(params, secretKey), signature)
}

/** Compares in a time that depends on the lengths alone. */
export function equalInConstantTime(expected: string, given: string): boolean {
  let difference = expected.length ^ given.length
  for (let at = 0; at < expected.length; at++) difference |= expected.charCodeAt(at) ^ given.charCodeAt(at)
  return difference === 0
}

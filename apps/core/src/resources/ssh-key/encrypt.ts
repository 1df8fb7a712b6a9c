import { constants, createPublicKey, publicEncrypt } from 'node:crypto'
import { fieldsIn } from './keys.ts'

/** Encrypts what only the holder of an RSA key may read: `base64 -d | openssl pkeyutl -decrypt -inkey key.pem`.
 *  @param publicKey a line of authorized_keys
 *  @returns base64; null for keys that only sign */
export function encryptFor(publicKey: string, secret: string): string | null {
  const [algorithm, blob = ''] = publicKey.split(' ')
  if (algorithm !== 'ssh-rsa') return null
  const [, exponent, modulus] = fieldsIn(Buffer.from(blob, 'base64')) ?? []
  if (!exponent || !modulus) return null
  const key = createPublicKey({
    format: 'jwk',
    key: { kty: 'RSA', e: exponent.toString('base64url'), n: withoutSign(modulus).toString('base64url') },
  })
  const padding = constants.RSA_PKCS1_PADDING
  return publicEncrypt({ key, padding }, Buffer.from(secret)).toString('base64')
}

const withoutSign = (bytes: Buffer) => (bytes[0] === 0 ? bytes.subarray(1) : bytes)

import { createHash, generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'
import { invalid } from '#kernel/errors.ts'

const make = promisify(generateKeyPair)
const modulusBits = 2048

export interface NewKeyPair {
  /** as in authorized_keys */
  publicKey: string
  /** PEM, for the caller alone: it is kept nowhere */
  privateKey: string
}

/** A new RSA key pair, in the forms that OpenSSH reads. */
export async function newKeyPair(): Promise<NewKeyPair> {
  const { publicKey, privateKey } = await make('rsa', { modulusLength: modulusBits })
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' })
  const blob = Buffer.concat([
    field(Buffer.from('ssh-rsa')),
    field(positive(Buffer.from(e, 'base64url'))),
    field(positive(Buffer.from(n, 'base64url'))),
  ])
  return {
    publicKey: `ssh-rsa ${blob.toString('base64')}`,
    privateKey: privateKey.export({ type: 'pkcs1', format: 'pem' }),
  }
}

/** A length of four bytes, then the bytes. */
function field(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

/** A leading one would make the number negative. */
const positive = (bytes: Buffer) =>
  (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes

/** Number of fields that follow the name of an algorithm in its keys. */
const fieldsOf: Readonly<Record<string, number>> = {
  'ssh-rsa': 2,
  'ssh-dss': 4,
  'ssh-ed25519': 1,
  'ecdsa-sha2-nistp256': 2,
  'ecdsa-sha2-nistp384': 2,
  'ecdsa-sha2-nistp521': 2,
  'sk-ssh-ed25519@openssh.com': 2,
  'sk-ecdsa-sha2-nistp256@openssh.com': 3,
}

/** Reads a line of authorized_keys.
 *  @returns the same key without comment
 *  @throws CloudError PARAM_ERROR when it is none */
export function readPublicKey(text: string): string {
  const [algorithm = '', base64 = ''] = text.trim().split(/\s+/)
  const wanted = fieldsOf[algorithm]
  if (wanted === undefined) {
    throw invalid(
      `This is no public key of OpenSSH: it must begin with one of ${Object.keys(fieldsOf).join(', ')}.`,
    )
  }
  const fields = /^[A-Za-z0-9+/]+={0,2}$/.test(base64) ? fieldsIn(Buffer.from(base64, 'base64')) : undefined
  if (fields?.[0]?.toString() !== algorithm || fields.length !== wanted + 1)
    throw invalid(`The ${algorithm} key is damaged; copy the whole line of the .pub file.`)
  return `${algorithm} ${base64}`
}

/** The fields of a key in the form of OpenSSH; undefined when it is cut. */
export function fieldsIn(blob: Buffer): Buffer[] | undefined {
  const fields: Buffer[] = []
  for (let at = 0; at < blob.length;) {
    if (at + 4 > blob.length) return undefined
    const end = at + 4 + blob.readUInt32BE(at)
    if (end > blob.length) return undefined
    fields.push(blob.subarray(at + 4, end))
    at = end
  }
  return fields
}

/** `ssh-keygen -E md5 -l`, as clients of the API know it. */
export const fingerprintOf = (publicKey: string): string =>
  (
    createHash('md5')
      .update(Buffer.from(publicKey.split(' ')[1] ?? '', 'base64'))
      .digest('hex')
      .match(/../g) ?? []
  ).join(':')

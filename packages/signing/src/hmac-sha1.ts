const BLOCK = 64

/** HMAC-SHA1, 20 bytes. By WebCrypto where the platform offers it; a page served by plain HTTP from another
 *  machine has none, so there the few lines below do it. */
export async function hmacSha1(key: Uint8Array, message: Uint8Array): Promise<Uint8Array> {
  const platform: { crypto?: { subtle?: SubtleCrypto } } = globalThis
  const subtle = platform.crypto?.subtle
  if (!subtle) return plainHmacSha1(key, message)
  const algorithm = { name: 'HMAC', hash: 'SHA-1' }
  const imported = await subtle.importKey('raw', Uint8Array.from(key), algorithm, false, ['sign'])
  return new Uint8Array(await subtle.sign(algorithm.name, imported, Uint8Array.from(message)))
}

/** HMAC-SHA1 without any platform help (RFC 2104 over FIPS 180-4). */
export function plainHmacSha1(key: Uint8Array, message: Uint8Array): Uint8Array {
  const block = new Uint8Array(BLOCK)
  block.set(key.length > BLOCK ? sha1(key) : key)
  const padded = (pad: number, text: Uint8Array) => {
    const bytes = new Uint8Array(BLOCK + text.length)
    bytes.set(block.map(byte => byte ^ pad))
    bytes.set(text, BLOCK)
    return sha1(bytes)
  }
  return padded(0x5c, padded(0x36, message))
}

const rotate = (word: number, by: number) => (word << by) | (word >>> (32 - by))

function sha1(message: Uint8Array): Uint8Array {
  const blocks = Math.ceil((message.length + 9) / BLOCK)
  const bytes = new Uint8Array(blocks * BLOCK)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setBigUint64(bytes.length - 8, BigInt(message.length) * 8n)

  const state = new Int32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0])
  const schedule = new Int32Array(80)
  const word = (at: number) => schedule[at] ?? 0
  for (let offset = 0; offset < bytes.length; offset += BLOCK) {
    for (let t = 0; t < 16; t++) schedule[t] = view.getInt32(offset + t * 4)
    for (let t = 16; t < 80; t++)
      schedule[t] = rotate(word(t - 3) ^ word(t - 8) ^ word(t - 14) ^ word(t - 16), 1)
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
    for (let t = 0; t < 80; t++) {
      const next = (rotate(a, 5) + mix(t, b, c, d) + e + word(t)) | 0
      ;[e, d, c, b, a] = [d, c, rotate(b, 30), a, next]
    }
    for (const [at, value] of [a, b, c, d, e].entries()) state[at] = (state[at] ?? 0) + value
  }
  const digest = new DataView(new ArrayBuffer(20))
  for (const [at, value] of state.entries()) digest.setInt32(at * 4, value)
  return new Uint8Array(digest.buffer)
}

/** The round's function of three words, plus the round's constant. */
function mix(t: number, b: number, c: number, d: number): number {
  if (t < 20) return ((b & c) | (~b & d)) + 0x5a827999
  if (t < 40) return (b ^ c ^ d) + 0x6ed9eba1
  if (t < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
  return (b ^ c ^ d) + 0xca62c1d6
}

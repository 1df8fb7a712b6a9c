import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { plainHmacSha1 } from './hmac-sha1.ts'
import { encode, type Param, sign, signedQuery, signRequest, stringToSign, verify } from './index.ts'

const apiKey = 'Kn7rrPjdXDWTrcjCTLs7hZM22o0X6aKSZ4Cy4GDUHD1TmoVw3e-oNxjRTCBXchffju5OFTqW4zPIik-HKxH7-w'
const secretKey = 'YaCSGzL9PvadlW4CDxH-k5QDAN8pDjPK7V5NZdvnIvJnzf_TKXg_OPXg616FM5k8yuYeyWkltMgugsbma9Hl0A'
const list: Param[] = [
  ['command', 'listVirtualMachines'],
  ['account', 'admin'],
  ['domainId', '1'],
]
const deploy: Param[] = [
  ['command', 'deployVirtualMachine'],
  ['serviceofferingid', '1'],
  ['templateid', '4'],
  ['zoneid', '1'],
]
const listSignature = 'i5/QxBf7FIGc6GvAfNcpFnVKpEw='
const deploySignature = '+QMXTBOoicZJG6EosCcRGvO7OWU='
const withKey = (params: Param[]): Param[] => [...params, ['apikey', apiKey]]

const text = fc.string({ unit: 'binary' })
const names = fc.string({ unit: 'grapheme-ascii', minLength: 1 })
const requests = fc.uniqueArray(fc.tuple(names, text), { selector: ([name]) => name })

describe('published signatures', () => {
  test.each([
    ['deploy', deploy, deploySignature],
    ['list', list, listSignature],
  ])('the %s call has the published one', async (_name, params, signature) => {
    expect(await sign(withKey(params), secretKey)).toBe(signature)
    expect(await verify(withKey(params), secretKey, signature)).toBe(true)
  })

  test('the list call is refused with the signature of the deploy call', async () => {
    expect(await verify(withKey(list), secretKey, deploySignature)).toBe(false)
  })
})

describe('the string to sign', () => {
  test.each([
    ['a space', 'a b', 'a%20b'],
    ['a plus', 'a+b', 'a%2bb'],
    ['an asterisk stays', 'a*b', 'a*b'],
    ['a tilde', '~', '%7e'],
    ['dot, hyphen and underscore stay', '.-_', '.-_'],
    ['marks that URLs leave bare', "!'()", '%21%27%28%29'],
    ['separators', '&=%/:?#', '%26%3d%25%2f%3a%3f%23'],
    ['unicode', 'é云😀', '%c3%a9%e4%ba%91%f0%9f%98%80'],
    ['a lone surrogate', '\ud800', '%ef%bf%bd'],
    ['mixed case', 'AbC', 'abc'],
    ['nothing', '', ''],
  ])('%s', (_name, value, encoded) => {
    expect(stringToSign([['name', value]])).toBe(`name=${encoded}`)
  })

  test('is sorted by the names as sent, capitals first, and lower-cased afterwards', () => {
    const params: Param[] = [
      ['apikey', '1'],
      ['Zone', '2'],
      ['account', '3'],
    ]
    expect(stringToSign(params)).toBe('zone=2&account=3&apikey=1')
  })

  test('sorts by UTF-16 code units', () => {
    const params: Param[] = [
      ['\uff5e', '1'],
      ['\u{1f600}', '2'],
    ]
    expect(stringToSign(params)).toBe('\u{1f600}=2&\uff5e=1')
  })

  test('leaves names unencoded', () => {
    expect(stringToSign([['tags[0].Key', 'a']])).toBe('tags[0].key=a')
  })

  test.each(['signature', 'Signature', 'SIGNATURE'])('leaves out %s', name => {
    expect(
      stringToSign([
        ['a', '1'],
        [name, 'x'],
        ['b', '2'],
      ]),
    ).toBe('a=1&b=2')
  })

  test('takes the first of equal names', () => {
    expect(
      stringToSign([
        ['b', '1'],
        ['a', '2'],
        ['b', '3'],
      ]),
    ).toBe('a=2&b=1')
  })

  test('does not depend on the order of the parameters', () => {
    fc.assert(
      fc.property(requests, params => {
        expect(stringToSign(params.toReversed())).toBe(stringToSign(params))
      }),
    )
  })

  test('encodes so that decoding gives the value back, from unreserved characters alone', () => {
    fc.assert(
      fc.property(text, value => {
        expect(encode(value)).toMatch(/^(?:[\w.*-]|%[0-9A-F]{2})*$/)
        expect(decodeURIComponent(encode(value))).toBe(value.toWellFormed())
      }),
    )
  })
})

describe('a signature', () => {
  const keys = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 })

  test('is the HMAC-SHA1 that every crypto library makes', async () => {
    await fc.assert(
      fc.asyncProperty(requests, keys, async (params, key) => {
        const expected = createHmac('sha1', key).update(stringToSign(params)).digest('base64')
        expect(await sign(params, key)).toBe(expected)
      }),
    )
  })

  test('is the same where the page has no WebCrypto', async () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 150 }), fc.uint8Array({ maxLength: 300 }), (key, message) => {
        const expected = createHmac('sha1', key).update(message).digest('hex')
        expect(Buffer.from(plainHmacSha1(key, message)).toString('hex')).toBe(expected)
      }),
    )
    vi.stubGlobal('crypto', {})
    expect(await sign(withKey(deploy), secretKey)).toBe(deploySignature)
    vi.unstubAllGlobals()
  })

  test('does not fit once a value, the key or the signature itself has changed', async () => {
    await fc.assert(
      fc.asyncProperty(requests, keys, text, async (params, key, other) => {
        const signature = await sign(params, key)
        const changed: Param[] = [...params.filter(([name]) => name !== 'extra'), ['extra', other]]
        expect(await verify(params, key, signature)).toBe(true)
        expect(await verify(changed, key, signature)).toBe(stringToSign(changed) === stringToSign(params))
        expect(await verify(params, `${key}x`, signature)).toBe(false)
        expect(await verify(params, key, signature.slice(1))).toBe(false)
        expect(await verify(params, key, '')).toBe(false)
      }),
    )
  })

  test('is refused without a secret key', async () => {
    await expect(sign(list, '')).rejects.toThrow('generate keys')
    expect(await verify(list, '', listSignature)).toBe(false)
  })
})

describe('a signed request', () => {
  test('carries the parameters in their order, then key and signature', async () => {
    const { query, signature, stringToSign: signed } = await signRequest(list, { apiKey, secretKey })
    expect(signature).toBe(listSignature)
    expect(signed).toBe(`account=admin&apikey=${apiKey.toLowerCase()}&command=listvirtualmachines&domainid=1`)
    expect(query).toBe(
      `command=listVirtualMachines&account=admin&domainId=1&apiKey=${apiKey}&signature=i5%2FQxBf7FIGc6GvAfNcpFnVKpEw%3D`,
    )
  })

  test('names its end as signature version 3', async () => {
    const expires = new Date('2026-11-23T05:30:00.999Z')
    const query = new URLSearchParams(await signedQuery(list, { apiKey, secretKey, expires }))
    expect(query.get('signatureVersion')).toBe('3')
    expect(query.get('expires')).toBe('2026-11-23T05:30:00+0000')
  })

  test('replaces what was signed before', async () => {
    const old: Param[] = [...list, ['APIKEY', 'other'], ['Signature', 'stale']]
    expect(await signedQuery(old, { apiKey, secretKey })).toBe(await signedQuery(list, { apiKey, secretKey }))
  })

  test('verifies after any decoder of forms has read it', async () => {
    await fc.assert(
      fc.asyncProperty(requests, async params => {
        const received = [...new URLSearchParams(await signedQuery(params, { apiKey, secretKey }))]
        const signature = received.at(-1)?.[1] ?? ''
        expect(await verify(received, secretKey, signature)).toBe(true)
      }),
    )
  })
})

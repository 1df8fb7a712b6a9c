import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonRepairer, repairJson } from '#adapters/json-repair.ts'

/** What CloudStack does to its finished JSON: every `\uXXXX` becomes its character, also inside an escaped backslash. */
const spoil = (json: string) =>
  json.replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
const repaired = (json: string) => repairJson(Buffer.from(json)).toString()
const inPieces = (json: string, size: number) => {
  const bytes = Buffer.from(json)
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  )
  return text(Readable.from(pieces, { objectMode: false }).pipe(jsonRepairer()))
}

test.each([String.raw`a\u0041b`, String.raw`line\u000abreak`, String.raw`\u0075001`, String.raw`\\u0041`])(
  'a name with %s is read as it was given',
  name => {
    const spoilt = spoil(JSON.stringify({ name }))
    expect(() => JSON.parse(spoilt)).toThrow(SyntaxError)
    expect(JSON.parse(repaired(spoilt))).toEqual({ name })
  },
)

test('a character beyond ASCII stays, with its backslash', () => {
  expect(JSON.parse(repaired(String.raw`{"name":"\é"}`))).toEqual({ name: String.raw`\é` })
})

test('valid JSON is not touched, whole or in pieces of any size', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.string(), fc.string({ unit: 'binary' })),
      fc.integer({ min: 1, max: 9 }),
      async (names, size) => {
        const json = JSON.stringify({ names, path: String.raw`c:\new "folder"\u00e9` })
        return repaired(json) === json && (await inPieces(json, size)) === json
      },
    ),
  )
}, 30_000)

test('a repair does not depend on where an answer was cut', async () => {
  const spoilt = String.raw`{"a":"\A","b":"\\\A\\","c":"\u12"}`
  for (let size = 1; size < 12; size++) expect(await inPieces(spoilt, size)).toBe(repaired(spoilt))
  expect(JSON.parse(repaired(spoilt))).toEqual({
    a: String.raw`\u0041`,
    b: `\\${String.raw`\u0041`}\\`,
    c: String.raw`\u007512`,
  })
})

test('a long run of backslashes is no trap', async () => {
  const json = JSON.stringify({ a: '\\'.repeat(300), b: 'A' })
  for (const size of [63, 64, 65, 101]) expect(await inPieces(json, size)).toBe(json)
})

test('JSON that breaks off is an error', async () => {
  await expect(inPieces('{"listzonesresponse":{"count":1', 7)).rejects.toThrow('ends too early')
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkExpiry, expiryOf, formatExpires, type Param, parseExpires } from './index.ts'

const noon = Date.UTC(2026, 10, 23, 12)
const version3 = (expires: string): Param[] => [
  ['signatureVersion', '3'],
  ['expires', expires],
]

describe('a date of expiry', () => {
  test.each([
    '2026-11-23T12:00:00Z',
    '2026-11-23T12:00Z',
    '2026-11-23t12:00:00z',
    '2026-11-23T13:00:00+01:00',
    '2026-11-23T12:00:00+0000',
    '2026-11-23T06:30:00-0530',
    '2026-11-23T13:00:00+01',
    '2026-11-23T12:00:00Z+0000',
    '2026-11-23T12:00:00.000000Z',
    '2026-11-23T13:00:00.000000+0100',
    '2026-11-23T12:00:00.000000999Z',
  ])('%s is read', text => {
    expect(parseExpires(text)).toBe(noon)
  })

  test.each([
    '',
    'tomorrow',
    '2026-11-23',
    '2026-11-23T12:00:00',
    '2026-11-23 12:00:00Z',
    '2026-11-23T12:00:00 0000',
    '2026-02-30T12:00:00Z',
    '2026-13-01T12:00:00Z',
    '2026-11-23T25:00:00Z',
    '1795435200000',
  ])('%j is refused', text => {
    expect(parseExpires(text)).toBeNull()
  })

  test('is read back as it was written, to the second', () => {
    const dates = fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(dates, date => {
        expect(parseExpires(formatExpires(date))).toBe(Math.floor(date.getTime() / 1000) * 1000)
      }),
    )
  })
})

describe('a signed request', () => {
  test('is good until the moment it names, and no longer', () => {
    expect(checkExpiry(version3('2026-11-23T12:00:00Z'), noon)).toBe(true)
    expect(checkExpiry(version3('2026-11-23T12:00:00Z'), noon + 1)).toBe(false)
  })

  test.each([
    ['unreadable', version3('soon')],
    ['missing', version3('').slice(0, 1)],
  ])('of version 3 is never good when its end is %s', (_name, params) => {
    expect(expiryOf(params)).toBe(-Infinity)
    expect(checkExpiry(params, -8.64e15)).toBe(false)
  })

  test('of another version does not end', () => {
    expect(
      checkExpiry(
        [
          ['signatureVersion', '2'],
          ['expires', '2000-01-01T00:00:00Z'],
        ],
        noon,
      ),
    ).toBe(true)
    expect(checkExpiry([['expires', '2000-01-01T00:00:00Z']], noon)).toBe(true)
  })

  test('may spell its parameters in any case', () => {
    expect(
      expiryOf([
        ['SIGNATUREVERSION', '3'],
        ['Expires', '2026-11-23T12:00:00Z'],
      ]),
    ).toBe(noon)
  })

  test('may be limited in how far ahead it ends', () => {
    const quarter = 15 * 60_000
    expect(checkExpiry(version3('2026-11-23T12:15:00Z'), noon, quarter)).toBe(true)
    expect(checkExpiry(version3('2026-11-23T12:15:01Z'), noon, quarter)).toBe(false)
    expect(checkExpiry([], noon, quarter)).toBe(false)
  })
})

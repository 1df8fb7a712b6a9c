import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wireDate } from './wire.ts'

test('dates are written in UTC to the second, whatever their order', () => {
  fc.assert(
    fc.property(fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }), ms => {
      expect(wireDate(ms)).toBe(`${new Date(ms).toISOString().slice(0, 19)}+0000`)
    }),
  )
})

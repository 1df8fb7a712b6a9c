import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { GENERATED, generate } from './gen.ts'

test('generated/types.ts is what `npm run gen` makes of the data', () => {
  expect(readFileSync(GENERATED, 'utf8') === generate(), 'run `npm run gen` and commit the result').toBe(true)
})

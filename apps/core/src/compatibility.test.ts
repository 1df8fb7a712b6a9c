import { expect, test } from 'vitest'
import { generated } from '../gen.ts'

test.each(generated())('docs/$file is what `npm run gen` makes of the registry', ({ fresh, committed }) => {
  expect(fresh === committed, 'run `npm run gen` and commit the result').toBe(true)
})

test('few answers differ on purpose', () => {
  const labels =
    generated()
      .find(({ file }) => file === 'differences.txt')
      ?.fresh.trim()
      .split('\n') ?? []
  expect(labels.length).toBeLessThanOrEqual(15)
  expect(new Set(labels).size).toBe(labels.length)
})

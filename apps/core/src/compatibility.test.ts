import { expect, test } from 'vitest'
import { resources } from '#resources/index.ts'
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

test('an id that a command takes can be found: somebody keeps what it names', () => {
  const kept = new Set(resources.flatMap(one => Object.keys(one.entities ?? {})))
  const lost = resources
    .flatMap(one => one.commands ?? [])
    .flatMap(({ spec, served }) =>
      spec.params
        .filter(p => p.type === 'uuid' || p.collectionType === 'uuid')
        .filter(p => served.has(p.name) && p.entityType && !p.entityType.some(type => kept.has(type)))
        .map(p => `${spec.name} ${p.name}: ${p.entityType?.join()}`),
    )
  expect(lost).toEqual([])
})

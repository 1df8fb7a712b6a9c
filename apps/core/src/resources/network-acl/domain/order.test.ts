import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moved, type Numbered } from './order.ts'

const list = (...numbers: number[]): Numbered[] => numbers.map((number, i) => ({ id: i + 1, number }))

test('an item goes where there is room, and pushes others on where there is none', () => {
  const [a, b, c, d] = list(1, 2, 5, 6)
  if (!a || !b || !c || !d) throw new Error('four items')
  const items = [a, b, c, d]
  expect(moved(items, d, b, c)).toEqual({ ok: true, changed: [{ id: 4, number: 3 }] })
  expect(moved(items, a, c, d)).toEqual({
    ok: true,
    changed: [
      { id: 1, number: 6 },
      { id: 4, number: 7 },
    ],
  })
  expect(moved(items, c, null, a)).toEqual({
    ok: true,
    changed: [
      { id: 3, number: 1 },
      { id: 1, number: 2 },
      { id: 2, number: 3 },
    ],
  })
  expect(moved(items, a, d, null)).toEqual({ ok: true, changed: [{ id: 1, number: 7 }] })
  expect(moved(items, a, null, null)).toMatchObject({ ok: false })
  expect(moved(items, a, a, b)).toMatchObject({ ok: false })
  expect(moved(items, a, d, b)).toMatchObject({ ok: false })
})

test('whatever is moved, no two items have one number and the others keep their order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 3, maxLength: 12 }),
      fc.nat(),
      fc.nat(),
      (numbers, which, where) => {
        const items = list(...numbers.toSorted((a, b) => a - b))
        const item = items[which % items.length]
        const others = items.filter(({ id }) => id !== item?.id)
        const at = where % (others.length + 1)
        if (!item) return
        const result = moved(items, item, others[at - 1] ?? null, others[at] ?? null)
        if (!result.ok) throw new Error(result.why)
        const after = items
          .map(row => result.changed.find(({ id }) => id === row.id) ?? row)
          .toSorted((a, b) => a.number - b.number)
        expect(new Set(after.map(row => row.number)).size).toBe(items.length)
        const wanted = others.map(({ id }) => id).toSpliced(at, 0, item.id)
        expect(after.map(({ id }) => id)).toEqual(wanted)
      },
    ),
  )
})

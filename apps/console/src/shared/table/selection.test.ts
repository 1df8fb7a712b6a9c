import { expect, test } from 'vitest'
import { current, type Selection, stretched, toggled, toggledPage } from './selection.ts'

const rows = ['a', 'b', 'c', 'd'].map(id => ({ id, name: id }))
const none: Selection<{ id: string; name: string }> = new Map()
const [a, b] = rows as [(typeof rows)[0], (typeof rows)[0]]

test('a second mark takes the first away', () => {
  const one = toggled(a)(none, rows)
  expect([...one.keys()]).toEqual(['a'])
  expect(toggled(a)(one, rows).size).toBe(0)
})

test('a stretch follows the mark of the row where it began, in both directions', () => {
  const marked = stretched<typeof a>(1, 3)(toggled(b)(none, rows), rows)
  expect([...marked.keys()]).toEqual(['b', 'c', 'd'])
  const cleared = stretched<typeof a>(3, 2)(toggled(rows[3] ?? a)(marked, rows), rows)
  expect([...cleared.keys()]).toEqual(['b'])
})

test('marking a page keeps what is marked on others', () => {
  const elsewhere = toggled({ id: 'z', name: 'z' })(none, rows)
  const page = toggledPage<typeof a>()(elsewhere, rows)
  expect(page.size).toBe(5)
  expect([...toggledPage<typeof a>()(page, rows).keys()]).toEqual(['z'])
})

test('marked rows are as the page shows them now', () => {
  const marked = toggled(a)(none, rows)
  expect(current(marked, [{ id: 'a', name: 'renamed' }])).toEqual([{ id: 'a', name: 'renamed' }])
})

import { expect, test } from 'vitest'
import { shareRows } from '#shared/api/lists.ts'
import { advance, fresh } from './live.ts'

const row = (id: string, state = 'Running') => ({ id, state })
const a = row('a')
const b = row('b')
const c = row('c')
const shown = ['state'] as const

test('a row whose object is new has changed, one that is the same has not', () => {
  const stopped = row('b', 'Stopped')
  const live = advance(fresh('v', [a, b]), 'v', [a, stopped], shown)
  expect([...live.changed]).toEqual(['b'])
  expect(live.rows).toEqual([a, stopped])
})

test('a change of what is not shown is no news', () => {
  const beat = { ...b, lastpinged: 'now' }
  expect(advance(fresh('v', [a, b]), 'v', [a, beat], shown).changed.size).toBe(0)
})

test('a row that came in has not changed', () => {
  expect(advance(fresh('v', [a]), 'v', [a, b], shown).changed.size).toBe(0)
})

test('a row that vanished keeps its place for one look', () => {
  const live = advance(fresh('v', [a, b, c]), 'v', [a, c], shown)
  expect(live.rows.map(r => r.id)).toEqual(['a', 'b', 'c'])
  expect([...live.gone]).toEqual(['b'])
  expect(advance(live, 'v', [a, c], shown).rows).toEqual([a, c])
})

test('rows that vanished one after the other keep their order', () => {
  expect(advance(fresh('v', [a, b, c]), 'v', [c], shown).rows.map(r => r.id)).toEqual(['a', 'b', 'c'])
})

test('another page or filter starts afresh', () => {
  const live = advance(fresh('page 1', [a, b]), 'page 2', [c], shown)
  expect(live).toMatchObject({ rows: [c] })
  expect(live.gone.size + live.changed.size).toBe(0)
})

test('an answer like the one before is the one before', () => {
  const before = { count: 2, rows: [{ id: 'a', nic: [{ ip: '1' }] }, { id: 'b' }] }
  expect(shareRows(before, structuredClone(before))).toBe(before)
})

test('unchanged rows are shared by id even when their place differs', () => {
  const before = { count: 2, rows: [{ id: 'a' }, { id: 'b' }] }
  const after = shareRows(before, { count: 3, rows: [{ id: 'new' }, { id: 'a' }, { id: 'b' }] })
  expect(after.rows[1]).toBe(before.rows[0])
  expect(after.rows[2]).toBe(before.rows[1])
})

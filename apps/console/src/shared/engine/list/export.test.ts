import { expect, test } from 'vitest'
import { exported } from './export.ts'

async function* pages() {
  yield {
    count: 3,
    rows: [
      { id: '1', name: 'a, "b"' },
      { id: '2', name: '=cmd()' },
    ],
  }
  yield { count: 3, rows: [{ id: '3', size: -4 }] }
}

test('CSV has every row of every page, quoted, and no formulas', async () => {
  const told: number[] = []
  const parts = await exported({
    pages: pages(),
    columns: ['name', 'size'],
    format: 'csv',
    onProgress: done => told.push(done),
  })
  expect(parts.join('')).toBe(`name,size\r\n"a, ""b""",\r\n'=cmd(),\r\n,-4\r\n`)
  expect(told).toEqual([2, 3])
})

test('JSON holds all fields of all rows', async () => {
  const parts = await exported({
    pages: pages(),
    columns: ['name'],
    format: 'json',
    onProgress: () => undefined,
  })
  expect(JSON.parse(parts.join(''))).toEqual([
    { id: '1', name: 'a, "b"' },
    { id: '2', name: '=cmd()' },
    { id: '3', size: -4 },
  ])
})

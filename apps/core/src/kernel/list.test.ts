import { expect, test } from 'vitest'
import { pageOf } from './list.ts'

test.each([
  [{}, { limit: 500, offset: 0 }],
  [
    { page: 3, pagesize: 20 },
    { limit: 20, offset: 40 },
  ],
  [
    { page: 0, pagesize: 20 },
    { limit: 20, offset: 0 },
  ],
  [
    { page: -4, pagesize: 20 },
    { limit: 20, offset: 0 },
  ],
  [
    { page: 1, pagesize: 0 },
    { limit: 0, offset: 0 },
  ],
  [{ pagesize: -1 }, null],
])('%j asks for %j', (params, rows) => {
  expect(pageOf(params)).toEqual(rows)
})

test.each([
  [{ page: 1 }, 431, 9999],
  [{ pagesize: 20 }, 431, 9999],
  [{ page: 1, pagesize: -1 }, 431, 9999],
  [{ page: 1, pagesize: 501 }, 431, 4350],
  [{ page: 1, pagesize: -2 }, 530, 4250],
])('%j is refused with %i and %i', (params, status, csCode) => {
  expect(() => pageOf(params)).toThrow(expect.objectContaining({ status, csCode }))
})

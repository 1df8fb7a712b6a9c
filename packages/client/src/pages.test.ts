import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cloudAnswering } from './fixtures.ts'
import { walk } from './pages.ts'

interface Row {
  id: string
}
const rowsNamed = (count: number, prefix = 'r'): Row[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${prefix}${index}` }))

async function idsOf(pages: AsyncIterable<{ rows: Row[] }>): Promise<string[]> {
  const ids: string[] = []
  for await (const { rows } of pages) ids.push(...rows.map(row => row.id))
  return ids
}

/** Serves a list that `change` alters before every page but the first. */
function listThatChanges(
  rows: Row[],
  pagesize: number,
  change: (rows: Row[], page: number) => void = () => {},
) {
  let asked = 0
  const ask = async (page: number) => {
    if (asked++ > 0) change(rows, asked)
    if (asked > 1000) throw new Error('the walk does not end')
    return { count: rows.length, rows: rows.slice((page - 1) * pagesize, page * pagesize) }
  }
  return { ask, calls: () => asked }
}

test('all pages are walked, with page and pagesize in every call', async () => {
  const page = (rows: Row[]) => ({
    body: { listvirtualmachinesresponse: { count: 3, virtualmachine: rows } },
  })
  const { cloud, asked } = cloudAnswering([page([{ id: 'a' }, { id: 'b' }]), page([{ id: 'c' }])])
  const rows = await cloud.all('listVirtualMachines', { listall: true }, { pagesize: 2 })
  expect(rows.map(row => row.id)).toEqual(['a', 'b', 'c'])
  expect(asked.map(({ params }) => [params['page'], params['pagesize'], params['listall']])).toEqual([
    ['1', '2', 'true'],
    ['2', '2', 'true'],
  ])
})

test('every list that stands still is given whole and in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(60), fc.integer({ min: 1, max: 10 }), async (length, pagesize) => {
      const rows = rowsNamed(length)
      const { ask, calls } = listThatChanges(rows, pagesize)
      expect(await idsOf(walk(ask, pagesize))).toEqual(rows.map(row => row.id))
      expect(calls()).toBeLessThanOrEqual(Math.ceil(length / pagesize) + 1)
    }),
  )
})

test('no row that stays is lost or given twice while others go', async () => {
  const removals = fc.array(fc.array(fc.nat(59), { maxLength: 8 }), { maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 10 }), removals, async (pagesize, plan) => {
      const rows = rowsNamed(60)
      const doomed = new Set(plan.flat().map(index => `r${index}`))
      const { ask } = listThatChanges(rows, pagesize, list => {
        const gone = new Set(plan.shift()?.map(index => `r${index}`))
        list.splice(0, list.length, ...list.filter(row => !gone.has(row.id)))
      })
      const ids = await idsOf(walk(ask, pagesize))
      expect(new Set(ids).size).toBe(ids.length)
      const stayed = rowsNamed(60).filter(row => !doomed.has(row.id))
      expect(ids).toEqual(expect.arrayContaining(stayed.map(row => row.id)))
    }),
  )
})

test('no row is given twice while others come in front', async () => {
  const { ask } = listThatChanges(rowsNamed(20), 5, (list, page) => {
    if (page < 4) list.unshift({ id: `new${page}` })
  })
  const ids = await idsOf(walk(ask, 5))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(expect.arrayContaining(rowsNamed(20).map(row => row.id)))
})

test('a list that counts each page by itself is walked to its end', async () => {
  const rows = rowsNamed(7)
  const ask = async (page: number) => {
    const some = rows.slice((page - 1) * 3, page * 3)
    return { count: some.length, rows: some }
  }
  expect(await idsOf(walk(ask, 3))).toEqual(rows.map(row => row.id))
})

test.each([2, 3, 4])('a list that ignores paging is read once, page size %i', async pagesize => {
  const ask = async (page: number) => {
    if (page > 2) throw new Error('the walk does not end')
    return { count: 3, rows: rowsNamed(3) }
  }
  expect(await idsOf(walk(ask, pagesize))).toEqual(['r0', 'r1', 'r2'])
})

test('rows without an id are told apart by what they hold', async () => {
  const capacity = [{ type: 0 }, { type: 1 }]
  const given: unknown[] = []
  const ask = async (page: number) => {
    if (page > 2) throw new Error('the walk does not end')
    return { count: 2, rows: capacity }
  }
  for await (const page of walk(ask, 2)) given.push(...page.rows)
  expect(given).toEqual(capacity)
})

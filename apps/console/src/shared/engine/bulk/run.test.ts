import { CloudError } from '@cloud/client'
import { expect, test } from 'vitest'
import type { ResourceRow } from '../declare.ts'
import { again, countOf, type RowRun, runRows } from './run.ts'

const waiting = (count: number): RowRun[] =>
  Array.from({ length: count }, (_, i) => ({ row: { id: String(i) }, status: 'waiting' }))
const refusal = (command: string) =>
  new CloudError('no', { kind: 'refused', command, status: 530, errorcode: 530 })

test('no more than so many at one time, and one failure stops no other', async () => {
  let under = 0
  let most = 0
  const act = async (row: ResourceRow) => {
    most = Math.max(most, ++under)
    await Promise.resolve()
    under--
    if (row.id === '3') throw refusal('stopVirtualMachine')
  }
  const signal = new AbortController().signal
  const ended = await runRows({ rows: waiting(12), act, onChange: () => undefined, signal, atOnce: 4 })
  expect(most).toBe(4)
  expect([countOf(ended, 'done'), countOf(ended, 'failed')]).toEqual([11, 1])
  expect(ended[3]?.error?.errortext).toBe('no')
})

test('a second run does only what failed', async () => {
  const acted: string[] = []
  const rows: RowRun[] = [
    { row: { id: 'a' }, status: 'done' },
    { row: { id: 'b' }, status: 'failed', error: refusal('x') },
  ]
  const ended = await runRows({
    rows: again(rows),
    act: async row => void acted.push(row.id),
    onChange: () => undefined,
    signal: new AbortController().signal,
  })
  expect(acted).toEqual(['b'])
  expect(ended.map(one => one.status)).toEqual(['done', 'done'])
})

test('what has not begun is left when the reader stops it', async () => {
  const stop = new AbortController()
  const ended = await runRows({
    rows: waiting(5),
    act: async () => stop.abort(),
    onChange: () => undefined,
    signal: stop.signal,
    atOnce: 1,
  })
  expect(ended.map(one => one.status)).toEqual(['done', 'left', 'left', 'left', 'left'])
})

import type { PlanRecord, UndoItem } from './record.ts'
import type { RunTools } from './run.ts'
import { PlanError, readError, reason } from './trouble.ts'
import { type Deletion, type UndoList, undoList } from './undo-list.ts'

const goneWithinMs = 300_000
const pauseMs = 1000

/** Deletes what the plan has made, in reverse: again and again the first thing of the list that is still there.
 *  @returns the record with no step made, or with one failed item and its error in it
 *  @throws PlanError `unfit` when things of people are in the way: then nothing has been touched; what `save` rejects
 *  with; the reason of the signal */
export async function undo(record: PlanRecord, tools: RunTools): Promise<PlanRecord> {
  const look = () => undoList(tools.cloud, record, tools.signal)
  let list: UndoList = await look()
  if (list.blockers.length > 0) throw new PlanError('unfit', list.blockers)

  const done: UndoItem[] = (record.undo ?? []).filter(item => item.state === 'done')
  const save = async (first: UndoItem): Promise<PlanRecord> => {
    const rest = list.deletions.slice(1).map(next => undoItem(next, 'waiting'))
    const saved = { ...record, undo: [...done, first, ...rest] }
    await tools.save(saved)
    return saved
  }

  for (let [next] = list.deletions; next; [next] = list.deletions) {
    await save(undoItem(next, 'running'))
    try {
      list = await remove(next, look, tools)
      done.push(undoItem(next, 'done'))
    } catch (error) {
      tools.signal?.throwIfAborted()
      return save({ ...undoItem(next, 'failed'), error: readError(error) })
    }
  }
  const undone: PlanRecord = { wanted: record.wanted, steps: {}, undo: done }
  await tools.save(undone)
  return undone
}

/** A deletion as a record keeps it. */
export function undoItem({ kind, id, name, call }: Deletion, state: UndoItem['state']): UndoItem {
  const shown = call && { call: { command: call.command, params: call.params, secret: call.secret } }
  return { kind, id, name, state, ...shown }
}

/** @returns the list without the thing */
async function remove(thing: Deletion, look: () => Promise<UndoList>, tools: RunTools): Promise<UndoList> {
  const { cloud, clock, signal } = tools
  const gone = ({ deletions }: UndoList) =>
    !deletions.some(({ kind, id }) => kind === thing.kind && id === thing.id)
  try {
    signal?.throwIfAborted()
    await thing.call?.send(cloud, signal && { signal })
  } catch (error) {
    signal?.throwIfAborted()
    readError(error)
    // an answer that got lost is no failure
    const left = await look()
    if (gone(left)) return left
    throw error
  }
  const began = clock.now()
  for (;;) {
    const left = await look()
    if (gone(left)) return left
    const seconds = Math.round(goneWithinMs / 1000)
    if (clock.now() - began >= goneWithinMs)
      throw new PlanError('time-limit', [reason('time-limit', { seconds })])
    await clock.wait(pauseMs, signal)
  }
}

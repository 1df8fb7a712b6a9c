import { randomBytes } from 'node:crypto'
import { listsOf } from '#live/kinds.ts'
import type { BackendChange } from '#ports/backend.ts'

/** How many changes a reader may have missed and still be told one by one. */
const KEPT = 2000

export interface Entry {
  /** null: more has changed than can be told, look at everything again */
  change: BackendChange | null
  /** as it goes on the wire: made once, however many read it */
  frame: string
}

/** Changes in the order in which they came, and the last of them for readers that were away for a moment. */
export interface Feed {
  publish(change: BackendChange | null): void
  /** @param position what a reader saw last; @returns null when what came since is not known any more */
  since(position: string): Entry[] | null
  position(): string
  /** @returns stop listening */
  listen(listener: (entry: Entry) => void): () => void
}

export function createFeed(): Feed {
  /** tells this feed's positions from those of an earlier process, or of another replica */
  const name = randomBytes(6).toString('base64url')
  const listeners = new Set<(entry: Entry) => void>()
  let kept: Entry[] = []
  let last = 0
  return {
    publish(change) {
      last++
      const entry = { change, frame: frameOf(`${name}.${last}`, change) }
      kept.push(entry)
      if (kept.length > 2 * KEPT) kept = kept.slice(-KEPT)
      for (const listener of listeners) listener(entry)
    },
    since(position) {
      const [from, seq] = position.split('.')
      const missed = last - Number(seq)
      if (from !== name || !(missed >= 0 && missed <= kept.length)) return null
      return missed === 0 ? [] : kept.slice(-missed)
    },
    position: () => `${name}.${last}`,
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function frameOf(position: string, change: BackendChange | null): string {
  if (!change) return `id: ${position}\n${eventFrame('reset', {})}`
  const { kind, id } = change
  return `id: ${position}\n${eventFrame('change', { kind, id, lists: listsOf.get(kind) ?? [] })}`
}

/** One server-sent event without a position. */
export function eventFrame(event: string, data: object): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}

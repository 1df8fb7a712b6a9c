import type { Read, Tx } from '#ports/db.ts'
import type { Audience } from './audience.ts'

/** A committed change of one entity, for whoever pushes it to people. */
export interface Change {
  /** response object name, e.g. `virtualmachine` */
  kind: string
  /** uuid */
  id: string
  /** who may be told */
  audience: Audience
}

export interface Changes {
  /** Told once the transaction has committed. */
  emit(tx: Tx, kind: string, id: string): void
  /** @returns stop listening */
  listen(listener: (change: Change) => void): () => void
  /** What the watcher writes about a change is committed with it. @returns stop watching */
  watch(watcher: (tx: Tx, kind: string, id: string) => void): () => void
}

/** @param audienceOf is asked inside the transaction, while the row is there */
export function createChanges(audienceOf: (read: Read, kind: string, id: string) => Audience): Changes {
  const listeners = new Set<(change: Change) => void>()
  const watchers = new Set<Parameters<Changes['watch']>[0]>()
  return {
    emit(tx, kind, id) {
      for (const watcher of watchers) watcher(tx, kind, id)
      if (listeners.size === 0) return
      const change = { kind, id, audience: audienceOf(tx, kind, id) }
      tx.onCommit(() => {
        for (const listener of listeners) listener(change)
      })
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    watch(watcher) {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
  }
}

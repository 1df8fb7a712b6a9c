import type { Tx } from '#ports/db.ts'

/** A committed change of one entity, for whoever pushes it to people. */
export interface Change {
  /** response object name, e.g. `virtualmachine` */
  kind: string
  /** uuid */
  id: string
}

export interface Changes {
  /** Told once the transaction has committed. */
  emit(tx: Tx, kind: string, id: string): void
  /** @returns stop listening */
  listen(listener: (change: Change) => void): () => void
}

export function createChanges(): Changes {
  const listeners = new Set<(change: Change) => void>()
  return {
    emit(tx, kind, id) {
      if (listeners.size === 0) return
      tx.onCommit(() => {
        for (const listener of listeners) listener({ kind, id })
      })
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

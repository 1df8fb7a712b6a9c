import type { QueryClient } from '@tanstack/react-query'

/** Many changes come at once: a list is asked for again so often at most. */
const SOON_MS = 50
const PAUSE_MS = 700

/** Makes queries look again at what has changed: lists of its kind, and the page of that very thing. */
export function createInvalidator(client: Pick<QueryClient, 'invalidateQueries'>) {
  let changed = new Map<string, Set<string>>()
  let all = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = 0

  const flush = () => {
    timer = undefined
    last = Date.now()
    const [now, everything] = [changed, all]
    changed = new Map()
    all = false
    void client.invalidateQueries({
      predicate: ({ queryKey: [head, list, params] }) => {
        if (head !== 'list') return false
        if (everything) return true
        const ids = now.get(String(list))
        if (!ids) return false
        const id = idOf(params)
        return id === undefined || ids.has(id)
      },
    })
  }
  const later = () => {
    timer ??= setTimeout(flush, Math.max(SOON_MS, last + PAUSE_MS - Date.now()))
  }

  return {
    change(lists: readonly string[], id: string) {
      for (const list of lists) changed.set(list, (changed.get(list) ?? new Set()).add(id))
      later()
    },
    everything() {
      all = true
      later()
    },
    stop: () => clearTimeout(timer),
  }
}

/** A query for one thing need not look when another has changed. */
function idOf(params: unknown): string | undefined {
  if (typeof params !== 'object' || params === null || !('id' in params)) return undefined
  return typeof params.id === 'string' ? params.id : undefined
}

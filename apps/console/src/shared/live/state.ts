import { cell } from '#shared/api/store.ts'

/** Whether changes come by themselves; `off`: pages look for them, as often as is bearable. */
export const live = cell<'on' | 'off' | 'starting'>('starting')

/** When the session ends unless somebody does something, ms since the epoch; set shortly before. */
export const endsAt = cell<number | undefined>(undefined)

type Listener = () => void
const listeners = new Set<Listener>()

/** A job somewhere has begun or ended. */
export function jobMoved(): void {
  for (const listener of listeners) listener()
}

const PATIENCE = 5

/** The pause between two looks at a job: cut short when a job has moved, and longer while we would be told. */
export function jobWait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const end = (settle: () => void) => {
      clearTimeout(timer)
      listeners.delete(moved)
      signal?.removeEventListener('abort', aborted)
      settle()
    }
    const moved = () => end(resolve)
    const aborted = () => end(() => reject(signal?.reason))
    const timer = setTimeout(moved, live.get() === 'on' ? ms * PATIENCE : ms)
    listeners.add(moved)
    signal?.addEventListener('abort', aborted)
  })
}

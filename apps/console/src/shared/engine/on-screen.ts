import { useEffect } from 'react'
import { cell } from '#shared/api/store.ts'
import type { Resource, ResourceRow } from './declare.ts'

/** What the reader is looking at: a list with its marked rows, or one thing. */
export interface OnScreen {
  resource: Resource
  row?: ResourceRow | undefined
  rows?: readonly ResourceRow[] | undefined
  /** takes the marks away once something has begun with them */
  clear?: (() => void) | undefined
}

export const onScreen = cell<OnScreen | undefined>(undefined)

/** Says what is on screen for as long as it is. */
export function useOnScreen({ resource, row, rows, clear }: OnScreen): void {
  useEffect(() => {
    const mine: OnScreen = { resource, row, rows, clear }
    onScreen.set(mine)
    return () => {
      if (onScreen.get() === mine) onScreen.set(undefined)
    }
  }, [resource, row, rows, clear])
}

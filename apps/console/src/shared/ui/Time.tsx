import { Tooltip } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { useT } from '#shared/i18n/index.ts'
import { useSession } from '#shared/api/session.ts'
import { exactTime, relativeTime } from './times.ts'

const MINUTE_MS = 60_000
let now = Date.now()
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

/** One clock for all relative times: they move together, each half minute. */
function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) now = Date.now()
  listeners.add(listener)
  timer ??= setInterval(() => {
    now = Date.now()
    for (const tell of listeners) tell()
  }, MINUTE_MS / 2)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

/** How long ago; the exact moment in the reader's zone on hover and for who asks for it. */
export function Time({ value }: { value: string }) {
  const { language } = useT()
  const zone = useSession()?.timezone
  const at = useSyncExternalStore(subscribe, () => now)
  const date = new Date(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
  if (Number.isNaN(date.getTime())) return value
  const exact = exactTime(date, language, zone)
  const away = date.getTime() - at
  return (
    <Tooltip label={exact}>
      <time dateTime={date.toISOString()} aria-label={exact}>
        {relativeTime(away > 0 && away < MINUTE_MS ? 0 : away, language)}
      </time>
    </Tooltip>
  )
}

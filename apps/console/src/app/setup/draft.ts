import { emptyWanted, type FieldPath, type SetupView, type Wanted } from '@cloud/provision'
import { useEffect, useRef, useState } from 'react'
import { keep, saveLast, savePlan, SetupError } from './api.ts'
import { withValue } from './pages.ts'

const PAUSE_MS = 400

/** What is wanted, as it is typed. It is kept at the server, so that a reload or another browser shows the same;
 *  the password is in this page's memory alone. */
export interface Draft {
  wanted: Wanted
  password: string
  saving: 'saved' | 'soon' | 'now'
  /** why the last save was not taken */
  trouble: SetupError | null
  set(field: FieldPath, value: string): void
  replace(wanted: Wanted, password: string): void
  /** Saves what is not saved yet. @returns false when it was not taken */
  flush(): Promise<boolean>
  /** After somebody else's change: theirs, or mine. */
  settle(whose: 'theirs' | 'mine'): Promise<void>
  forget(): void
}

export function useDraft(plan: SetupView | null): Draft {
  const [edited, setEdited] = useState<Wanted | null>(null)
  const [password, setPassword] = useState('')
  const [saving, setSaving] = useState<Draft['saving']>('saved')
  const [trouble, setTrouble] = useState<SetupError | null>(null)
  /** what the server has not taken, and the version that it was changed from */
  const unsaved = useRef<{ wanted: Wanted; base: number } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const queue = useRef(Promise.resolve(true))

  useEffect(() => {
    const last = () => unsaved.current && saveLast(unsaved.current.wanted, unsaved.current.base)
    addEventListener('pagehide', last)
    return () => removeEventListener('pagehide', last)
  }, [])

  async function save(): Promise<boolean> {
    const sent = unsaved.current
    if (!sent) return true
    setSaving('now')
    try {
      const saved = await savePlan(sent.wanted, sent.base)
      setTrouble(null)
      const newer = unsaved.current
      if (!newer || newer.wanted === sent.wanted) {
        clear()
        return true
      }
      unsaved.current = { wanted: newer.wanted, base: saved?.version ?? 0 }
      return await save()
    } catch (error) {
      if (!(error instanceof SetupError)) throw error
      setSaving('soon')
      if (error.refusal.plan) await keep(error.refusal.plan)
      // what somebody is building already can no longer be changed
      if (error.code === 'running' || error.code === 'fixed') clear()
      setTrouble(error.code === 'running' ? null : error)
      return false
    }
  }

  function clear() {
    clearTimeout(timer.current)
    unsaved.current = null
    setEdited(null)
    setSaving('saved')
  }

  const flush = () => {
    clearTimeout(timer.current)
    queue.current = queue.current.then(save, save)
    return queue.current
  }

  const wanted = edited ?? plan?.wanted ?? emptyWanted()

  function change(next: Wanted) {
    unsaved.current = { wanted: next, base: unsaved.current?.base ?? plan?.version ?? 0 }
    setEdited(next)
    setSaving('soon')
    clearTimeout(timer.current)
    // while two versions stand against each other nothing is sent by itself
    if (trouble?.code !== 'changed') timer.current = setTimeout(() => void flush(), PAUSE_MS)
  }

  return {
    wanted,
    password,
    saving,
    trouble,
    flush,
    set(field, value) {
      if (field === 'host.password') setPassword(value)
      else change(withValue(unsaved.current?.wanted ?? wanted, field, value))
    },
    replace(next, secret) {
      setPassword(secret)
      change(next)
    },
    async settle(whose) {
      const theirs = trouble?.refusal.plan
      setTrouble(null)
      if (whose === 'theirs') clear()
      else if (unsaved.current) {
        unsaved.current = { ...unsaved.current, base: theirs?.version ?? 0 }
        await flush()
      }
    },
    forget() {
      clear()
      setPassword('')
      setTrouble(null)
    },
  }
}

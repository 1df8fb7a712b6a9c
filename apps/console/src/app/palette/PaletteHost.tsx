import { IconSearch } from '@tabler/icons-react'
import { lazy, Suspense, useEffect } from 'react'
import { cell, useCell } from '#shared/api/store.ts'
import { useT } from '#shared/i18n/index.ts'
import css from './host.module.css'

const Palette = lazy(() => import('./Palette.tsx').then(m => ({ default: m.Palette })))
const open = cell(false)
const shortcut = 'Ctrl K'

/** Listens for Ctrl+K (⌘K) on every page, and shows the palette when it is called for. */
export function PaletteHost() {
  const shown = useCell(open)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      open.set(!open.get())
    }
    addEventListener('keydown', onKeyDown)
    return () => {
      removeEventListener('keydown', onKeyDown)
      open.set(false)
    }
  }, [])
  if (!shown) return null
  return (
    <Suspense fallback={null}>
      <Palette onClose={() => open.set(false)} />
    </Suspense>
  )
}

export function PaletteButton() {
  const { t } = useT()
  return (
    <button
      type="button"
      className={css.button}
      aria-label={`${t('palette.open')} ${shortcut}`}
      aria-keyshortcuts="Control+K Meta+K"
      onClick={() => open.set(true)}
    >
      <IconSearch size={16} aria-hidden />
      <span className={css.words}>{t('palette.open')}</span>{' '}
      <kbd className={css.words} aria-hidden>
        {shortcut}
      </kbd>
    </button>
  )
}

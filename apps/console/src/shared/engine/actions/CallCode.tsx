import { lazy, Suspense, useState } from 'react'
import { useT } from '#shared/i18n/index.ts'
import css from './actions.module.css'

const Code = lazy(() => import('../code/Code.tsx').then(m => ({ default: m.Code })))

interface Props {
  command: string
  /** as the form stands */
  params: () => Readonly<Record<string, unknown>>
  secret: readonly string[]
}

/** The call that a form is about to make, for those who would rather write it. */
export function CallCode({ command, params, secret }: Props) {
  const { t } = useT()
  const [open, setOpen] = useState(false)
  return (
    <details className={css.more} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('code.title')}</summary>
      {open && (
        <Suspense fallback={null}>
          <Code command={command} params={params()} secret={secret} />
        </Suspense>
      )}
    </details>
  )
}

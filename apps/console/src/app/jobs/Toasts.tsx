import { CloseButton } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconClockPlay } from '@tabler/icons-react'
import { useEffect } from 'react'
import { Link } from 'react-router'
import { useT } from '#shared/i18n/index.ts'
import { type Toast, useToasts } from '#shared/ui/toasts.ts'
import css from './jobs.module.css'

const SHOWN_MS = 6_000
const icons = { good: IconCircleCheck, bad: IconAlertTriangle, busy: IconClockPlay }

export function Toasts() {
  const toasts = useToasts(s => s.toasts)
  return (
    <div className={css.toasts} role="status" aria-live="polite">
      {toasts.map(toast => (
        <One key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function One({ toast }: { toast: Toast }) {
  const { t } = useT()
  const dismiss = useToasts(s => s.dismiss)
  const Icon = icons[toast.tone]
  useEffect(() => {
    if (toast.tone === 'bad') return undefined
    const timer = setTimeout(() => dismiss(toast.id), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [toast, dismiss])
  return (
    <div className={css.toast} data-tone={toast.tone}>
      <Icon size={18} aria-hidden />
      <div>
        {toast.text} {toast.link && <Link to={toast.link.to}>{toast.link.text}</Link>}
        {toast.detail && <p className={css.detail}>{toast.detail}</p>}
      </div>
      <CloseButton size="sm" aria-label={t('common.dismiss')} onClick={() => dismiss(toast.id)} />
    </div>
  )
}

import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import css from './notice.module.css'

/** Something to know before going on: calmer than a refusal. */
export function Notice({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div role="note" className={css.notice}>
      <IconAlertTriangle size={18} stroke={1.8} aria-hidden />
      <div>
        {title && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  )
}

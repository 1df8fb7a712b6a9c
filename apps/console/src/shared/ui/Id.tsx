import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { useT } from '#shared/i18n/index.ts'
import css from './ui.module.css'

const SHORT = /^([0-9a-f]{8})-.*-[0-9a-f]{8}([0-9a-f]{4})$/

/** An id, shortened in the middle, copied whole in one click. */
export function Id({ value, whole = false }: { value: string; whole?: boolean }) {
  return (
    <span className={css.id}>
      <span title={value}>{whole ? value : value.replace(SHORT, '$1…$2')}</span>
      <Copy value={value} />
    </span>
  )
}

/** @param label what is copied, where the value itself should not be read out */
export function Copy({ value, label: what = value }: { value: string; label?: string }) {
  const { t } = useT()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(value)
    setCopied(true)
    setTimeout(() => setCopied(false), 1_500)
  }
  const label = copied ? t('common.copied') : t('common.copy', { what })
  return (
    <button
      type="button"
      className={css.copy}
      aria-label={label}
      title={label}
      onClick={event => {
        event.stopPropagation()
        void copy()
      }}
    >
      {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
    </button>
  )
}

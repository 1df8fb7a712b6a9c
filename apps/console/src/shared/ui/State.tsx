import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleMinus,
  IconLock,
  IconRefresh,
} from '@tabler/icons-react'
import { labelOf } from '#shared/i18n/index.ts'
import { type Tone, tone } from './states.ts'
import css from './ui.module.css'

const icons = {
  good: IconCircleCheck,
  off: IconCircleMinus,
  busy: IconRefresh,
  bad: IconAlertTriangle,
  held: IconLock,
}

/** A state as a coloured word with a shape beside it: colour alone never says it. */
export function State({ value, as }: { value: string; as?: Tone }) {
  const how = as ?? tone(value)
  const Icon = icons[how]
  return (
    <span className={`${css.state} ${css[how]}`}>
      <Icon size={14} stroke={2} aria-hidden />
      {labelOf('state', value)}
    </span>
  )
}

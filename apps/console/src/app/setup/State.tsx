import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconPlayerPause,
  IconRefresh,
} from '@tabler/icons-react'
import type { Tone } from '#shared/ui/states.ts'
import ui from '#shared/ui/ui.module.css'

const icons = {
  good: IconCircleCheck,
  off: IconCircleDashed,
  busy: IconRefresh,
  bad: IconAlertTriangle,
  held: IconPlayerPause,
}

/** How a step or check stands: its word, with a shape and colour. */
export function State({ tone, text }: { tone: Tone; text: string }) {
  const Icon = icons[tone]
  return (
    <span className={`${ui['state']} ${ui[tone]}`}>
      <Icon size={14} stroke={2} aria-hidden />
      {text}
    </span>
  )
}

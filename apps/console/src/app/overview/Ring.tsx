import type { Level } from './capacities.ts'
import css from './overview.module.css'

const SIZE = 64
const STROKE = 7
const radius = (SIZE - STROKE) / 2
const round = 2 * Math.PI * radius

/** A share of a whole as an arc; what it says stands beside it in words. */
export function Ring({ share, level }: { share: number; level: Level }) {
  const arc = Math.min(1, Math.max(0, share)) * round
  return (
    <svg className={css.ring} width={SIZE} height={SIZE} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden>
      <circle cx={SIZE / 2} cy={SIZE / 2} r={radius} strokeWidth={STROKE} className={css.track} />
      <circle
        cx={SIZE / 2}
        cy={SIZE / 2}
        r={radius}
        strokeWidth={STROKE}
        strokeDasharray={`${arc} ${round}`}
        transform={`rotate(-90 ${SIZE / 2} ${SIZE / 2})`}
        className={css.arc}
        data-level={level}
      />
      <text x="50%" y="50%" dy="0.35em" textAnchor="middle">
        {Math.round(share * 100)}%
      </text>
    </svg>
  )
}

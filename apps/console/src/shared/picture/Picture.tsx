import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { type Translate, useT } from '#shared/i18n/index.ts'
import { type Box, layOut } from './layout.ts'
import type { HostPart, Part, PartKind, ZonePart } from './model.ts'
import { PartList } from './PartList.tsx'
import { said } from './said.ts'
import css from './picture.module.css'

interface Props {
  zone: ZonePart
  /** false where the page itself has a list of the same things */
  list?: boolean
}

/** The picture of the cloud: a zone as a frame, pods as columns, clusters as groups, hosts as boxes with their load,
 *  storage at the side, system VMs as small marks. Every part with a path is a link. */
export function Picture({ zone, list = true }: Props) {
  const { t } = useT()
  const { width, height, boxes, more } = layOut(zone)
  return (
    <figure className={css.figure}>
      <div className={css.scroll} tabIndex={0} role="group" aria-label={t('picture.title')}>
        <svg
          className={css.picture}
          viewBox={`-2 -2 ${width + 4} ${height + 4}`}
          style={{ maxWidth: width + 4, minWidth: Math.min(width, 280) }}
          role="group"
          aria-label={said(t, 'zone', zone)}
        >
          {boxes.map(box => (
            <Linked key={`${box.kind} ${box.part.key}`} box={box} />
          ))}
          {more.map(({ cluster, count, ...box }) => (
            <To key={cluster.key} part={cluster} name={t('picture.more', { count })}>
              <rect {...box} rx={4} className={css.more} />
              <text aria-hidden x={box.x + box.width / 2} y={box.y + box.height / 2 + 4} textAnchor="middle">
                {t('picture.more', { count })}
              </text>
            </To>
          ))}
        </svg>
      </div>
      {list && (
        <details className={css.list}>
          <summary>{t('picture.list')}</summary>
          <PartList zone={zone} />
        </details>
      )}
    </figure>
  )
}

function Linked({ box }: { box: Box }) {
  const { t } = useT()
  return (
    <>
      <To part={box.part} name={said(t, box.kind, box.part)}>
        <Shape box={box} />
      </To>
      <Words t={t} box={box} />
    </>
  )
}

function To({ part, name, children }: { part: Part; name: string; children: ReactNode }) {
  const className = [css.part, part.here && css.here, part.planned && css.planned].filter(Boolean).join(' ')
  if (part.to === undefined)
    return (
      <g className={className}>
        <title>{name}</title>
        {children}
      </g>
    )
  return (
    <Link to={part.to} className={className} aria-label={name}>
      <title>{name}</title>
      {children}
    </Link>
  )
}

const frames: ReadonlySet<PartKind> = new Set(['zone', 'pod', 'cluster'])

function Shape({ box }: { box: Box }) {
  const { kind, part, x, y, width, height } = box
  if (frames.has(kind))
    return (
      <>
        <rect x={x} y={y} width={width} height={height} rx={6} className={css[kind]} />
        {part.tone && <Mark tone={part.tone} x={x + width - 14} y={y + 14} />}
      </>
    )
  if (kind === 'systemVm')
    return (
      <>
        <rect x={x} y={y + 4} width={width} height={16} className={css.reach} />
        <rect x={x} y={y + 4} width={16} height={16} rx={4} className={css.systemVm} />
        {part.tone && <Mark tone={part.tone} x={x + 8} y={y + 12} />}
      </>
    )
  return (
    <>
      {kind === 'host' ? (
        <rect x={x} y={y} width={width} height={height} rx={4} className={css.host} />
      ) : (
        <Drum {...box} />
      )}
      {part.tone && <Mark tone={part.tone} x={x + width - 14} y={y + (kind === 'host' ? 14 : 30)} />}
      {kind === 'host' && <Load part={part} x={x + 10} y={y + 40} width={width - 20} />}
    </>
  )
}

/** Names as far as there is room: outside the link, which is named in full. A click on them falls on it. */
function Words({ t, box }: { t: Translate; box: Box }) {
  const { kind, part, x, y, width } = box
  const kindName = t(`picture.kind.${kind}`)
  const fits = Math.floor((width - 20 - (part.tone ? 16 : 0)) / 7)
  if (frames.has(kind))
    return (
      <text aria-hidden x={x + 10} y={y + 18} className={css.head}>
        {part.name ? (
          <>
            <tspan className={css.kind}>{kindName} </tspan>
            {shortened(part.name, fits - kindName.length)}
          </>
        ) : (
          <tspan className={css.kind}>{kindName}</tspan>
        )}
      </text>
    )
  if (kind === 'systemVm')
    return (
      <text aria-hidden x={x + 22} y={y + 17}>
        {shortened(part.name || kindName, fits)}
      </text>
    )
  return (
    <>
      <text aria-hidden x={x + 10} y={y + (kind === 'host' ? 18 : 24)} className={css.kind}>
        {kindName}
      </text>
      <text aria-hidden x={x + 10} y={y + (kind === 'host' ? 33 : 38)} className={css.name}>
        {shortened(part.name, fits)}
      </text>
    </>
  )
}

/** A disk drum, which storage is drawn as. */
function Drum({ x, y, width, height }: Box) {
  const lid = 6
  const right = x + width
  const round = `${width / 2} ${lid}`
  return (
    <>
      <path
        className={css.storage}
        d={`M${x} ${y + lid} A${round} 0 0 1 ${right} ${y + lid} V${y + height - lid} A${round} 0 0 1 ${x} ${y + height - lid} Z`}
      />
      <path className={css.lid} d={`M${x} ${y + lid} A${round} 0 0 0 ${right} ${y + lid}`} />
    </>
  )
}

function Load({ part, x, y, width }: { part: HostPart; x: number; y: number; width: number }) {
  const bars = part.load ?? []
  const each = (width - 4 * (bars.length - 1)) / Math.max(1, bars.length)
  return bars.map(({ label, share }, i) => (
    <g key={label}>
      <rect x={x + i * (each + 4)} y={y} width={each} height={4} rx={2} className={css.track} />
      <rect
        x={x + i * (each + 4)}
        y={y}
        width={Math.max(1, each * Math.min(1, share))}
        height={4}
        rx={2}
        className={css.used}
        data-full={share > 0.85 || undefined}
      />
    </g>
  ))
}

/** The state as a shape: colour alone never says it. */
function Mark({ tone, x, y }: { tone: NonNullable<Part['tone']>; x: number; y: number }) {
  const className = `${css.mark} ${css[tone]}`
  if (tone === 'bad') return <path d={`M${x} ${y - 5} l5.5 9.5 h-11 Z`} className={className} />
  if (tone === 'held') return <rect x={x - 4} y={y - 4} width={8} height={8} className={className} />
  return <circle cx={x} cy={y} r={4} className={className} data-open={tone !== 'good' || undefined} />
}

const shortened = (name: string, fits: number) =>
  name.length <= fits ? name : `${name.slice(0, Math.max(1, fits - 1))}…`

import { Link } from 'react-router'
import { useT } from '#shared/i18n/index.ts'
import type { Part, PartKind, ZonePart } from './model.ts'
import { said } from './said.ts'

interface Line {
  kind: PartKind
  part: Part
  inside: readonly Line[]
}

/** All that the picture shows, in words, and more: hosts that it only counts. */
export function PartList({ zone }: { zone: ZonePart }) {
  return <Lines lines={[lineOf(zone)]} />
}

function Lines({ lines }: { lines: readonly Line[] }) {
  const { t } = useT()
  return (
    <ul>
      {lines.map(({ kind, part, inside }) => (
        <li key={`${kind} ${part.key}`}>
          {part.to === undefined ? said(t, kind, part) : <Link to={part.to}>{said(t, kind, part)}</Link>}
          {inside.length > 0 && <Lines lines={inside} />}
        </li>
      ))}
    </ul>
  )
}

const alone =
  (kind: PartKind) =>
  (part: Part): Line => ({ kind, part, inside: [] })

const lineOf = (zone: ZonePart): Line => ({
  kind: 'zone',
  part: zone,
  inside: [
    ...zone.pods.map(pod => ({
      kind: 'pod' as const,
      part: pod,
      inside: pod.clusters.map(cluster => ({
        kind: 'cluster' as const,
        part: cluster,
        inside: cluster.hosts.map(alone('host')),
      })),
    })),
    ...zone.primary.map(alone('primary')),
    ...zone.secondary.map(alone('secondary')),
    ...zone.systemVms.map(alone('systemVm')),
  ],
})

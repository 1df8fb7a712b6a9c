import type { ClusterPart, HostPart, Part, PartKind, PodPart, ZonePart } from './model.ts'

/** One thing to draw, in the picture's own units (CSS pixels at full size). */
export interface Box {
  kind: PartKind
  part: HostPart
  x: number
  y: number
  width: number
  height: number
}

export interface Layout {
  width: number
  height: number
  /** frames before what is in them */
  boxes: Box[]
  /** hosts that are counted, not drawn: beside the last one of their cluster */
  more: (Omit<Box, 'kind' | 'part'> & { cluster: Part; count: number })[]
}

const HEAD = 26
const GAP = 8
const HOST = { width: 128, height: 48 }
const SIDE = { width: 160, height: 46 }
const MARK = 24
const hostColumns = 2
/** Boxes per cluster; the rest is a number. */
const hostsDrawn = 8

type Block = Pick<Layout, 'width' | 'height' | 'boxes' | 'more'>

/** Places every part: pods side by side, clusters one under the other, hosts in two columns, storage at the side. */
export function layOut(zone: ZonePart): Layout {
  const pods = beside(zone.pods.map(layPod))
  const side = below([
    ...zone.primary.map(part => single('primary', part, SIDE.width, SIDE.height)),
    ...zone.secondary.map(part => single('secondary', part, SIDE.width, SIDE.height)),
    ...zone.systemVms.map(part => single('systemVm', part, SIDE.width, MARK)),
  ])
  return framed('zone', zone, beside([pods, side].filter(block => block.width > 0)))
}

const layPod = (pod: PodPart) => framed('pod', pod, below(pod.clusters.map(layCluster)))

function layCluster(cluster: ClusterPart): Block {
  const all = cluster.hosts
  const drawn = all.length > hostsDrawn ? all.slice(0, hostsDrawn - 1) : all
  const columns = Math.min(hostColumns, Math.max(1, all.length))
  const place = (i: number) => ({
    x: (i % columns) * (HOST.width + GAP),
    y: Math.floor(i / columns) * (HOST.height + GAP),
    ...HOST,
  })
  const count = all.length - drawn.length
  const rows = Math.ceil((drawn.length + Math.sign(count)) / columns)
  return framed('cluster', cluster, {
    width: columns * (HOST.width + GAP) - GAP,
    height: Math.max(0, rows * (HOST.height + GAP) - GAP),
    boxes: drawn.map((part, i) => ({ kind: 'host', part, ...place(i) })),
    more: count > 0 ? [{ cluster, count, ...place(drawn.length) }] : [],
  })
}

const single = (kind: PartKind, part: Part, width: number, height: number): Block => ({
  width,
  height,
  boxes: [{ kind, part, x: 0, y: 0, width, height }],
  more: [],
})

function framed(kind: PartKind, part: Part, inside: Block): Block {
  const width = Math.max(inside.width, HOST.width) + 2 * GAP
  const height = HEAD + inside.height + (inside.height > 0 ? GAP : 0)
  const moved = shifted(inside, GAP, HEAD)
  return {
    width,
    height,
    boxes: [{ kind, part: { ...part }, x: 0, y: 0, width, height }, ...moved.boxes],
    more: moved.more,
  }
}

const shifted = (block: Block, x: number, y: number): Block => ({
  ...block,
  boxes: block.boxes.map(box => ({ ...box, x: box.x + x, y: box.y + y })),
  more: block.more.map(box => ({ ...box, x: box.x + x, y: box.y + y })),
})

const beside = (blocks: readonly Block[]): Block => joined(blocks, 'width', 'height')
const below = (blocks: readonly Block[]): Block => joined(blocks, 'height', 'width')

function joined(blocks: readonly Block[], along: 'width' | 'height', across: 'width' | 'height'): Block {
  const whole: Block = { width: 0, height: 0, boxes: [], more: [] }
  for (const block of blocks) {
    const at = whole[along] === 0 ? 0 : whole[along] + GAP
    const moved = along === 'width' ? shifted(block, at, 0) : shifted(block, 0, at)
    whole.boxes.push(...moved.boxes)
    whole.more.push(...moved.more)
    whole[along] = at + block[along]
    whole[across] = Math.max(whole[across], block[across])
  }
  return whole
}

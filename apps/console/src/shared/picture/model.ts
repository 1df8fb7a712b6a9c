import type { Tone } from '#shared/ui/states.ts'

/** What every part of the picture may say. Only `key` and `name` are needed. */
export interface Part {
  /** unique within the picture: the uuid, or any word while there is none */
  key: string
  /** '' while it has no name: the kind stands in its place */
  name: string
  /** path of its page */
  to?: string | undefined
  /** its state in the cloud's word, shown with the shape and colour of `tone` */
  state?: string | undefined
  tone?: Tone | undefined
  /** not built yet: drawn with a broken line */
  planned?: boolean | undefined
  /** the part that the page is about: "you are here" */
  here?: boolean | undefined
}

/** @property load used shares, 0 to 1, each drawn as a thin bar; the label is words such as "CPU" */
export interface HostPart extends Part {
  load?: readonly { label: string; share: number }[] | undefined
}

export interface ClusterPart extends Part {
  hosts: readonly HostPart[]
}

export interface PodPart extends Part {
  clusters: readonly ClusterPart[]
}

/** A zone with all that is drawn of it. Storage and system VMs stand at its side. */
export interface ZonePart extends Part {
  pods: readonly PodPart[]
  primary: readonly Part[]
  secondary: readonly Part[]
  systemVms: readonly Part[]
}

export type PartKind = 'zone' | 'pod' | 'cluster' | 'host' | 'primary' | 'secondary' | 'systemVm'

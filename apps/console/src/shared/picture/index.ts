export type { ClusterPart, HostPart, Part, PodPart, ZonePart } from './model.ts'
export { Picture } from './Picture.tsx'

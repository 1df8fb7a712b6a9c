export type { HostPart, Part, ZonePart } from './model.ts'
export { Picture } from './Picture.tsx'

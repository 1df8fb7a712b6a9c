export { vmsnapshot } from './resource.ts'

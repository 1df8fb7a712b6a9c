export { usagerecord } from './resource.ts'

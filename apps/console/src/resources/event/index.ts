export { event } from './resource.ts'

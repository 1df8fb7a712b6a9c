export { limit } from './resource.ts'

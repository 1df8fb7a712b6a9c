export { iso } from './resource.ts'

export { domain } from './resource.ts'

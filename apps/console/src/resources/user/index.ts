export { user } from './resource.ts'

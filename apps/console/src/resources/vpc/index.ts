export { vpc } from './resource.ts'

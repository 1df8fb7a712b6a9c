export { pod } from './resource.ts'

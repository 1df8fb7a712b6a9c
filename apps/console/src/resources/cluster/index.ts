export { cluster } from './resource.ts'

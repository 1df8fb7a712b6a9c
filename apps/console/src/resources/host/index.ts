export { host } from './resource.ts'

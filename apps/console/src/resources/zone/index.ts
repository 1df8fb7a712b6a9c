export { zone } from './resource.ts'

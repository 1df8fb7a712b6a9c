export { setting } from './resource.ts'

export { vm } from './resource.ts'

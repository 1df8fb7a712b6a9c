export { project } from './resource.ts'

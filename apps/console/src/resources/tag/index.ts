export { tag } from './resource.ts'

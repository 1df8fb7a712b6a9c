export { annotation } from './resource.ts'

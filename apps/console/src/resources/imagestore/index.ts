export { imagestore } from './resource.ts'

export { router } from './resource.ts'

export { template } from './resource.ts'

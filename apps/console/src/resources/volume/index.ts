export { volume } from './resource.ts'

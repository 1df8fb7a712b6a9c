export { alert } from './resource.ts'

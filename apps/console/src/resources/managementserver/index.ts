export { managementserver } from './resource.ts'

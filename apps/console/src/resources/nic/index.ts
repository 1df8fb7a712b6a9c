export { nic } from './resource.ts'

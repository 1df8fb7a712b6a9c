export { account } from './resource.ts'

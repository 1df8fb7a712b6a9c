export { network } from './resource.ts'

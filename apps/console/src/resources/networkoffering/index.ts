export { networkoffering } from './resource.ts'

export { publicip } from './resource.ts'

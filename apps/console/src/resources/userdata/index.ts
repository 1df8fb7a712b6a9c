export { userdata } from './resource.ts'

export { vlaniprange } from './resource.ts'

export { managementrange, storagerange } from './ranges.ts'
export { pod } from './resource.ts'

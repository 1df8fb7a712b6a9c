export { rolepermission } from './permission.ts'
export { role } from './resource.ts'

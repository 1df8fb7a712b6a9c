export { serviceoffering } from './resource.ts'

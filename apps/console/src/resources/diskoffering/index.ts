export { diskoffering } from './resource.ts'

export { systemvm } from './resource.ts'

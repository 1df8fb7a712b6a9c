export { storagepool } from './resource.ts'

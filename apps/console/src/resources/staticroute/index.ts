export { staticroute } from './resource.ts'

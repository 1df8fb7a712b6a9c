export { instancegroup } from './resource.ts'

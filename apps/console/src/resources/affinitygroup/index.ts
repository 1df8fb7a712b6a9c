export { affinitygroup } from './resource.ts'

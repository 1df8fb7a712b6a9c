export { healthcheck } from './health.ts'
export { router } from './resource.ts'

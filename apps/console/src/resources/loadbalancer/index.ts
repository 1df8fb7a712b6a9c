export { loadbalancer } from './resource.ts'

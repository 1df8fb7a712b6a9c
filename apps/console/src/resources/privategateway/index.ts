export { privategateway } from './resource.ts'

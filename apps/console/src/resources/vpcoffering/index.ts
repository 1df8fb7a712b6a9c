export { vpcoffering } from './resource.ts'

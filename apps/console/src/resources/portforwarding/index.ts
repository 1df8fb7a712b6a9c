export { portforwarding } from './resource.ts'

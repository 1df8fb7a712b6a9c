export { ipforwarding, portforwarding } from './resource.ts'

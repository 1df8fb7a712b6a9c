export { vpngateway } from './resource.ts'

export { vpnconnection } from './resource.ts'

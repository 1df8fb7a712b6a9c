export { customergateway, remoteaccessvpn, vpnuser } from './resource.ts'

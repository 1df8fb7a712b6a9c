export { firewallrule, networkegressrule } from './resource.ts'

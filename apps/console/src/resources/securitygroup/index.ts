export { securitygroup } from './resource.ts'
export { egressrule, ingressrule } from './rules.ts'

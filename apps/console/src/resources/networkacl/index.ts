export { acllist, aclrule } from './resource.ts'

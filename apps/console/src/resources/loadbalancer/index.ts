export { lbmember } from './member.ts'
export { loadbalancer } from './resource.ts'
export { stickiness } from './stickiness.ts'

export { lbelement, routerelement } from './element.ts'
export { serviceprovider } from './provider.ts'
export { physicalnetwork } from './resource.ts'
export { traffictype } from './traffic-type.ts'

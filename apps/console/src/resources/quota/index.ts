export { quota } from './resource.ts'
export { quotatariff } from './tariff.ts'

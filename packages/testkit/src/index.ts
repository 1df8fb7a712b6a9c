export { type FakeClock, fakeClock } from './clock.ts'
export { createTestCloud, fetchFrom, type TestCloud } from './cloud.ts'
export { type Furnished, furnish, furnished } from './furnished.ts'
export { addHost, readyZone } from './ready-zone.ts'

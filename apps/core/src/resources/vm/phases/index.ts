export { dropDisks, forget } from './expunge.ts'
export { homeOf, type Home, type Phase } from './phase.ts'
export { boot, makeDisks, place, specOf, unplace, wantedOf, type Place } from './start.ts'
export { beginStop, halt, unstop } from './stop.ts'

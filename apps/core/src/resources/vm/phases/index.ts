export { dropDisks, forget } from './expunge.ts'
export { beginMove, move, unmove } from './migrate.ts'
export { homeOf, type Phase } from './phase.ts'
export {
  addressNic,
  boot,
  makeDisks,
  place,
  requireActiveOwner,
  unplace,
  wantedOf,
  type Place,
} from './start.ts'
export { beginStop, halt, unstop } from './stop.ts'

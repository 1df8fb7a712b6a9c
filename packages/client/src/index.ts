export { type Rows } from './answer.ts'
export { type CallOptions } from './ask.ts'
export { type Auth, type Envelope, sessionAuth } from './auth.ts'
export {
  type Cloud,
  type CloudOptions,
  createCloud,
  type LooseCloud,
  type PagesOptions,
  type Result,
  type RowsCommand,
  type RunOptions,
  rowsOf,
} from './cloud.ts'
export { CloudError, type CloudErrorFields, type CloudErrorKind } from './errors.ts'
export { type Wait } from './jobs.ts'
export { keyAuth, type KeyAuthOptions } from './key-auth.ts'
export { type Bag, type Given, type Scalar } from './params.ts'

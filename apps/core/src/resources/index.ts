import type { Resource } from '#kernel/resource.ts'
import { api } from './api/index.ts'
import { identity } from './identity/index.ts'
import { job } from './job/index.ts'
import { session } from './session/index.ts'

/** Every slice, in the order in which a new installation is seeded. */
export const resources: readonly Resource[] = [identity, session, job, api]

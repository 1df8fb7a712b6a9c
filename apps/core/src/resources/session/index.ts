import { repeat } from '#kernel/repeat.ts'
import type { Resource } from '#kernel/resource.ts'
import { passwordChanged } from '../user/index.ts'
import { endSessionsOf, forgetOldSessions } from './store.ts'
import { sessionMigrations } from './tables.ts'

passwordChanged.add(endSessionsOf)

export { type Admission, type Vouched, admit } from './vouched.ts'
export { type SecondFactor, secondFactorNeeded } from './hooks.ts'
export { countFailure, login } from './login.ts'
export * from './store.ts'

const sweepEveryMs = 10 * 60_000

export const session: Resource = {
  name: 'session',
  migrations: sessionMigrations,
  start(env) {
    const sweep = () => env.db.tx(tx => forgetOldSessions(tx, env.clock))
    return repeat(env, 'forgetting old sessions', () => sweepEveryMs, sweep, true)
  },
}

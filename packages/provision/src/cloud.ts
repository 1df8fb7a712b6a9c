import type { CallOptions, Cloud as Client, LooseCloud } from '@cloud/client'
import type { CommandName, Params } from '@cloud/contract'

/** The cloud as a plan sees it: lists by `call`, changes by `loose.run`, which waits for jobs. `@cloud/client` fits.
 *  Both reject with a CloudError, or with the reason of the signal. */
export interface Cloud extends Pick<Client, 'call'> {
  readonly loose: Pick<LooseCloud, 'run'>
}

/** Time, as a plan spends it. */
export interface Clock {
  /** milliseconds since 1970 */
  now(): number
  /** @throws when `signal` aborts first */
  wait(ms: number, signal?: AbortSignal): Promise<void>
}

/** A call that is decided but not yet made: shown before, kept after. */
export interface PlannedCall {
  command: CommandName
  /** without secrets */
  params: Readonly<Record<string, string | boolean>>
  /** names of the parameters that are added when it is sent */
  secret: readonly string[]
}

/** The sendable side of a planned call; secrets live in its closure alone. */
export interface SendableCall extends PlannedCall {
  send(cloud: Cloud, options?: CallOptions): Promise<unknown>
}

/** @param secrets added when the call is sent, and to nothing else */
export function planned<C extends CommandName>(
  command: C,
  params: Params<C>,
  secrets: Partial<Params<C>> = {},
): SendableCall {
  return {
    command,
    params: shown(params),
    secret: Object.keys(secrets),
    send: (cloud, options) => cloud.loose.run(command, { ...shown(params), ...secrets }, options),
  }
}

const shown = (params: object): Record<string, string | boolean> =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'boolean' ? value : String(value)]],
    ),
  )

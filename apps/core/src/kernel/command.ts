import type { CommandName, CommandSpec, Entity, Input } from '@cloud/contract'
import { commandSpec } from '@cloud/contract/data'
import type { Clock } from '#ports/clock.ts'
import type { Db, Read, Tx } from '#ports/db.ts'
import type { Drivers } from '#ports/hypervisor.ts'
import type { Ids } from '#ports/ids.ts'
import type { Log } from '#ports/log.ts'
import type { Passwords } from '#ports/passwords.ts'
import type { Caller } from './caller.ts'
import type { Changes } from './changes.ts'
import type { Jobs, JobStart, Step } from './job.ts'
import type { Registry } from './registry.ts'
import type { Roles } from './roles.ts'
import type { Rows } from './wire.ts'

/** What every command may use outside a transaction. */
export interface Env {
  readonly db: Db
  readonly clock: Clock
  readonly ids: Ids
  readonly passwords: Passwords
  readonly drivers: Drivers
  readonly log: Log
  readonly changes: Changes
  readonly jobs: Jobs
  readonly roles: Roles
  readonly registry: Registry
}

export interface RequestInfo {
  remoteAddress: string
  /** parameters as sent, names lower-cased */
  raw: ReadonlyMap<string, string>
}

/** One read of the database on behalf of a caller. */
export interface ReadCtx extends Env {
  readonly read: Read
  readonly caller: Caller
  readonly request: RequestInfo
}

/** One transaction on behalf of a caller. */
export interface Ctx extends ReadCtx {
  readonly tx: Tx
}

/** What the event of a command says. */
export interface EventNote {
  /** CloudStack's event type; needed where the contract names none, as for most synchronous commands */
  type?: string
  description: string
  /** internal account that owns the resource; the caller's when absent */
  accountId?: number
  resourceType?: string
  resourceUuid?: string
}

type Answer<C extends CommandName> = Entity<C> | Rows<Entity<C>>
type Picked<C extends CommandName, P extends keyof Input<C>> = Pick<Input<C>, P>

interface Common<C extends CommandName, P extends keyof Input<C> & string> {
  /** Parameters that are served. Others that the contract knows are refused, or have no effect: see contract's `paramsWithoutEffect`. */
  params: readonly P[]
  /** Parameters that may name what belongs to others: the command itself says who may use them. */
  checksItself?: readonly P[]
  /** Parameters in which -1 says all of its kind: every zone. For `projectid` it always does. */
  saysAll?: readonly P[]
  /** One sentence for listApis; made from the name when absent. */
  description?: string
  /** Whether the command is there at all, by a setting; always when absent, though listApis may keep silent about it. */
  offered?(read: Read): boolean
}

export interface SyncDefinition<C extends CommandName, P extends keyof Input<C> & string, X> extends Common<
  C,
  P
> {
  /** Slow or outside work before the transaction: hash a password, ask a host. */
  prepare?(ctx: ReadCtx, params: Picked<C, P>): Promise<X>
  /** Commands named list…, get…, query… get a ctx without a usable `tx`. */
  run(ctx: Ctx, params: Picked<C, P>, prepared: X): Answer<C>
  /** Written as one Completed event in the same transaction, unless it is null. */
  event?(ctx: Ctx, params: Picked<C, P>, answer: Answer<C>): EventNote | null
}

export interface AsyncDefinition<
  C extends CommandName,
  P extends keyof Input<C> & string,
  D extends object,
> extends Common<C, P> {
  prepare?(ctx: ReadCtx, params: Picked<C, P>): Promise<unknown>
  /** The request's part, in one transaction with the job row: check, move states, make the entity. */
  accept(ctx: Ctx, params: Picked<C, P>, prepared: unknown): JobStart<D>
  /** The job: named, idempotent, resumed at the step where a killed process left off. */
  steps: Step<D>[]
  /** Puts things back after a step failed; runs in the transaction that fails the job. */
  failed?(ctx: JobCtx, data: NoInfer<D>, error: unknown): void
  /** `jobresult` on success. */
  result(read: Read, data: NoInfer<D>, env: Env): Entity<C>
}

/** A job's final transaction. */
export interface JobCtx extends Env {
  readonly tx: Tx
}

/** A command as the registry holds it. */
export interface Command {
  readonly spec: CommandSpec
  readonly served: ReadonlySet<string>
  readonly checksItself: ReadonlySet<string>
  readonly saysAll: ReadonlySet<string>
  readonly description: string | undefined
  readonly offered?: (read: Read) => boolean
  readonly sync?: SyncDefinition<CommandName, never, unknown>
  readonly async?: AsyncDefinition<CommandName, never, object>
}

/** Whoever serves `account` serves `projectid` too: both name an owner, and scope.ts reads them alike. */
function servedBy(spec: CommandSpec, params: readonly string[]): ReadonlySet<string> {
  const owned = params.includes('account') && spec.params.some(param => param.name === 'projectid')
  return new Set(owned ? [...params, 'projectid'] : params)
}

/** Declares a command that answers at once. */
export function command<C extends CommandName, P extends keyof Input<C> & string, X = undefined>(
  name: C,
  definition: SyncDefinition<C, P, X>,
): Command {
  const spec = commandSpec(name)
  return {
    spec,
    served: servedBy(spec, definition.params),
    checksItself: new Set(definition.checksItself),
    saysAll: new Set(definition.saysAll),
    description: definition.description,
    ...(definition.offered && { offered: definition.offered }),
    sync: definition as unknown as SyncDefinition<CommandName, never, unknown>,
  }
}

/** Declares a command whose work is a job. */
export function asyncCommand<C extends CommandName, P extends keyof Input<C> & string, D extends object>(
  name: C,
  definition: AsyncDefinition<C, P, D>,
): Command {
  const spec = commandSpec(name)
  return {
    spec,
    served: servedBy(spec, definition.params),
    checksItself: new Set(definition.checksItself),
    saysAll: new Set(definition.saysAll),
    description: definition.description,
    ...(definition.offered && { offered: definition.offered }),
    async: definition as unknown as AsyncDefinition<CommandName, never, object>,
  }
}

/** Commands that only look. */
export const onlyReads = (name: string) => /^(list|get|query|find)/.test(name)

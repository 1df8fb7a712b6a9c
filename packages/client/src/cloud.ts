import type {
  Answer,
  AsyncCommand,
  CommandName,
  Entity,
  JobAccepted,
  ListCommand,
  Params,
} from '@cloud/contract'
import { acceptedJob, type Rows, unwrap } from './answer.ts'
import { type AskOptions, type CallOptions, createAsk } from './ask.ts'
import { followJob, realWait, type Wait } from './jobs.ts'
import { walk } from './pages.ts'
import type { Bag, Given, RequiredKeys } from './params.ts'

/** Commands that answer with rows: the lists, and a few more that know no paging. */
export type RowsCommand =
  | ListCommand
  | 'listAlertTypes'
  | 'listApis'
  | 'listBackupProviders'
  | 'listCAProviders'
  | 'listEventTypes'
  | 'listHostHAProviders'
  | 'listHypervisors'
  | 'listIdps'
  | 'listNetworkPermissions'
  | 'listNetworkProtocols'
  | 'listProjectRolePermissions'
  | 'listResourceIcon'
  | 'listRolePermissions'
  | 'listSslCerts'
  | 'listUsageTypes'
  | 'listUserKeyRules'
  | 'listUserTwoFactorAuthenticatorProviders'
  | 'updateResourceCount'

/** What a call resolves to. */
export type Result<C extends CommandName> = C extends RowsCommand ? Rows<Entity<C>> : Answer<C>

export interface RunOptions extends CallOptions {
  /** told once the cloud has accepted the job, before it is waited for */
  onJob?: ((job: JobAccepted) => void) | undefined
}

export interface PagesOptions extends CallOptions {
  /** rows a page; CloudStack refuses more than 500 */
  pagesize?: number
}

type Arguments<C extends CommandName, Options> = [RequiredKeys<Params<C>>] extends [never]
  ? [params?: Given<C>, options?: Options]
  : [params: Given<C>, options?: Options]

/** The cloud, as its API says it. Everything rejects with a CloudError, or with the reason of the signal. */
export interface Cloud {
  /** One call: a list's rows, the entity, or the job that was accepted. */
  call<C extends CommandName>(command: C, ...given: Arguments<C, CallOptions>): Promise<Result<C>>
  /** One call, and its job waited for: the entity in the end. */
  run<C extends Exclude<CommandName, RowsCommand>>(
    command: C,
    ...given: Arguments<C, RunOptions>
  ): Promise<Entity<C>>
  /** Waits for a job that was accepted before, e.g. before a reload. */
  job<C extends AsyncCommand>(command: C, jobid: string, options?: CallOptions): Promise<Entity<C>>
  /** All pages of a list, one after the other, each row once. */
  pages<C extends RowsCommand>(
    command: C,
    ...given: Arguments<C, PagesOptions>
  ): AsyncGenerator<Rows<Entity<C>>, void, undefined>
  /** All rows of a list. */
  all<C extends RowsCommand>(command: C, ...given: Arguments<C, PagesOptions>): Promise<Entity<C>[]>
  /** The same for commands that are known only at run time. */
  readonly loose: LooseCloud
}

export interface LooseCloud {
  call(command: string, params?: Bag, options?: CallOptions): Promise<unknown>
  run(command: string, params?: Bag, options?: RunOptions): Promise<unknown>
  job(command: string, jobid: string, options?: CallOptions): Promise<unknown>
  pages(command: string, params?: Bag, options?: PagesOptions): AsyncGenerator<Rows, void, undefined>
  all(command: string, params?: Bag, options?: PagesOptions): Promise<unknown[]>
}

export interface CloudOptions extends Pick<AskOptions, 'auth'> {
  /** address of the API; `/client/api` of the page's own origin by default */
  url?: string
  /** how long one answer may take; CloudStack needs minutes to prepare a real host, so 5 by default */
  timeoutMs?: number
  fetch?: typeof fetch
  /** the pauses between two looks at a job */
  wait?: Wait
}

const MOST_ROWS = 500

export function createCloud({
  auth,
  url = '/client/api',
  timeoutMs = 300_000,
  fetch = (...request) => globalThis.fetch(...request),
  wait = realWait,
}: CloudOptions): Cloud {
  const ask = createAsk({ auth, url, timeoutMs, fetch })

  const loose: LooseCloud = {
    async call(command, params = {}, options = {}) {
      const inside = await ask(command, params, options)
      return acceptedJob(inside) ?? unwrap(command, inside)
    },
    async run(command, params = {}, { onJob, ...options } = {}) {
      const inside = await ask(command, params, options)
      const job = acceptedJob(inside)
      if (!job) return unwrap(command, inside)
      onJob?.(job)
      return followJob(ask, wait, { command, jobid: job.jobid }, options)
    },
    job: (command, jobid, options = {}) => followJob(ask, wait, { command, jobid }, options),
    pages(command, params = {}, { pagesize = MOST_ROWS, ...options } = {}) {
      return walk(
        async page => rowsOf(await loose.call(command, { ...params, page, pagesize }, options)),
        pagesize,
      )
    },
    async all(command, params, options) {
      const rows: unknown[] = []
      for await (const page of loose.pages(command, params, options)) rows.push(...page.rows)
      return rows
    },
  }
  // the edge where the contract's word is taken for what the wire brings
  return { ...(loose as unknown as Omit<Cloud, 'loose'>), loose }
}

/** What answers one thing is read as a list of it. */
export function rowsOf(answer: unknown): Rows {
  const isRows = (value: unknown): value is Rows =>
    typeof value === 'object' && value !== null && 'rows' in value && 'count' in value
  return isRows(answer) ? answer : { count: 1, rows: [answer] }
}

import type { CommandSpec } from '@cloud/contract'
import { commandSpecs } from '@cloud/contract/data'
import { meant, requireAccess, requireProjectRole } from '#kernel/access.ts'
import type { Caller } from '#kernel/caller.ts'
import { isRootAdmin } from '#kernel/caller.ts'
import {
  onlyReads,
  type Command,
  type Ctx,
  type Env,
  type ReadCtx,
  type RequestInfo,
} from '#kernel/command.ts'
import { CloudError, forOutsiders } from '#kernel/errors.ts'
import { withFacts } from '#kernel/facts.ts'
import { writeEvent } from '#kernel/events.ts'
import type { JobEngine } from '#kernel/job-engine.ts'
import { pageOf } from '#kernel/list.ts'
import { Accepted } from '#kernel/wire.ts'
import { parseParams, unpack, type ParsedParams } from '#kernel/params.ts'
import { accessors } from './authenticators.ts'
import { authenticate } from './authenticate.ts'
import { errorResponse, print, respond, tree } from './envelope.ts'
import type { ApiRequest, ApiResponse } from './http.ts'
import { parseRequest, refuseControlCharacters, type ParsedRequest } from './request.ts'
import { toCloudError } from './to-cloud-error.ts'
import type { Tx } from '#ports/db.ts'

const served = ['GET', 'POST', 'HEAD']

/** Methods that mean nothing here, as a servlet container answers them. */
function refuseMethod(method: string): ApiResponse {
  const allow: [string, string][] = [['allow', `${served.join(', ')}, OPTIONS`]]
  return method === 'OPTIONS' ? respond('json', 200, '', allow) : respond('json', 405, '', allow)
}

/** parse → authenticate → authorise → validate → dispatch → envelope. Never throws. */
export function createHandler(env: Env, jobs: JobEngine): (request: ApiRequest) => Promise<ApiResponse> {
  return async request => {
    if (!served.includes(request.method)) return refuseMethod(request.method)
    const parsed = parseRequest(request)
    const name = parsed.params.get('command')
    let caller: Caller | null = null
    let root: string | null = null
    try {
      const accessor = name === undefined ? undefined : accessors.get(name.toLowerCase())
      if (accessor) return await accessor(env, request, parsed)

      const authenticated = authenticate(env, parsed)
      caller = authenticated.caller
      const command = commandFor(env, authenticated.caller, authenticated.keyRules, name)
      root = command.spec.responseName
      refuseControlCharacters(parsed.params)
      const answer = await dispatch(
        env,
        jobs,
        command,
        caller,
        {
          remoteAddress: request.remoteAddress,
          raw: lowerCased(parsed),
        },
        parsed,
      )
      return respond(parsed.format, 200, print(parsed.format, root, tree(command.spec, answer, caller), true))
    } catch (thrown) {
      const error = toCloudError(thrown, env, name)
      root ??= parsed.params.size === 0 ? 'errorresponse' : rootOf(name)
      return errorResponse(caller === null || isRootAdmin(caller) ? error : forOutsiders(error), {
        format: parsed.format,
        root,
        known: caller !== null,
        describe: caller !== null,
      })
    }
  }
}

/** Errors come under the command's own name even when it is not served, or nobody has logged in. The ways to log in that
 *  a server does not have are no commands at all. */
function rootOf(name: string | undefined): string | null {
  if (name === undefined) return null
  const spec = knownCommands.get(name)
  return spec && !spec.hidden ? spec.responseName : 'errorresponse'
}

const knownCommands: ReadonlyMap<string, CommandSpec> = commandSpecs

const lowerCased = ({ params }: ParsedRequest) =>
  new Map([...params].map(([key, value]) => [key.toLowerCase(), value]))

/** @throws CloudError UNSUPPORTED_ACTION_ERROR when the command does not exist or the role forbids it */
function commandFor(
  env: Env,
  caller: Caller,
  keyRules: Parameters<Env['roles']['allows']>[2],
  name: string | undefined,
): Command {
  if (name === undefined || name === '') {
    throw new CloudError(
      'BAD_REQUEST',
      'Name the command in the parameter command, e.g. command=listZones.',
      { cs: null },
    )
  }
  const command = env.registry.commands.get(name)
  const role = { id: caller.roleId, type: caller.roleType }
  const offered = command && env.db.read(read => command.offered?.(read) ?? true)
  if (offered && env.roles.allows(role, command.spec, keyRules)) return command
  throw new CloudError(
    'UNSUPPORTED_ACTION_ERROR',
    isRootAdmin(caller) && !offered
      ? `This server has no command ${name}; listApis shows what it has.`
      : `The command ${name} does not exist or is not available for the account ${caller.accountName}.`,
  )
}

async function dispatch(
  env: Env,
  jobs: JobEngine,
  command: Command,
  caller: Caller,
  request: RequestInfo,
  { params }: ParsedRequest,
): Promise<unknown> {
  const { spec } = command
  const unpacked = unpack(params)
  const { values } = env.db.read(read => {
    const parsed = parseParams(command, unpacked, {
      read,
      entities: env.registry.entities,
      hears: param => meant(param, caller) && (param.onlyInView !== 'Full' || isRootAdmin(caller)),
    })
    checkAccess(read, caller, command, parsed)
    return parsed
  })
  if (spec.list) pageOf(values)

  const readCtx = (read: Ctx['read']): ReadCtx => ({ ...env, read, caller, request })
  const given = values as never
  const definition = command.sync ?? command.async
  const prepared = definition?.prepare ? await definition.prepare(env.db.read(readCtx), given) : undefined

  if (command.sync) {
    const { run, event } = command.sync
    if (onlyReads(spec.name))
      return env.db.read(read =>
        withFacts(read, run({ ...readCtx(read), tx: read as Tx }, given, prepared), caller),
      )
    return env.db.tx(tx => {
      const ctx: Ctx = { ...readCtx(tx), tx }
      const answer = run(ctx, given, prepared)
      const note = event?.(ctx, given, answer)
      const type = note?.type ?? spec.eventType
      if (note && type) {
        writeEvent(tx, env, {
          type,
          description: note.description,
          userId: caller.userId,
          accountId: note.accountId ?? caller.accountId,
          resourceType: note.resourceType ?? spec.resourceType,
          resourceUuid: note.resourceUuid,
        })
      }
      return withFacts(tx, answer, caller)
    })
  }
  return env.db.tx(tx => {
    const start = command.async?.accept({ ...readCtx(tx), tx }, given, prepared)
    if (!start) throw new Error(`${spec.name} has no way to run`)
    const jobid = jobs.accept(tx, caller, spec, start, customJobId(tx, unpacked.get('customjobid')))
    return new Accepted(start.id, jobid)
  })
}

/** Whatever a changing command names must be the caller's to use. The contract marks only some of these parameters, since
 *  CloudStack checks the others inside its services; here nothing is left to remember. Lists show what may be seen. */
function checkAccess(
  read: Ctx['read'],
  caller: Caller,
  { spec, checksItself }: Command,
  { entities }: ParsedParams,
): void {
  for (const { param, kind, id } of entities) {
    if (checksItself.has(param.name)) continue
    if (spec.list && !param.acl && param.name !== 'projectid') continue
    if (param.acl !== 'OperateEntry' && kind.shared?.(read, id, caller)) continue
    const owner = kind.owner(read, id)
    if (owner === null) continue
    requireAccess(read, caller, owner)
    requireProjectRole(read, caller, owner, spec.name)
  }
}

function customJobId(tx: Tx, sent: string | Record<string, string>[] | undefined): string | undefined {
  if (typeof sent !== 'string' || sent === '') return undefined
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sent)) {
    throw new CloudError('PARAM_ERROR', 'The parameter customjobid must be a uuid in lower case.')
  }
  if (tx.get(tx.q.selectFrom('job').select('id').where('uuid', '=', sent))) {
    throw new CloudError(
      'PARAM_ERROR',
      `There is a job with the id ${sent} already; choose another customjobid.`,
    )
  }
  return sent
}

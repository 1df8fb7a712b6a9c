import { CloudError } from '@cloud/client'
import { commands } from 'virtual:commands'
import { cloud } from '#shared/api/cloud.ts'
import { trackJob } from '#shared/api/jobs.ts'
import { queryClient } from '#shared/api/query-client.ts'
import { text } from '#shared/api/text.ts'
import { translate } from '#shared/i18n/index.ts'
import { toast } from '#shared/ui/toasts.ts'
import type { Action, Resource, ResourceRow } from '../declare.ts'
import { doing } from '../doings.ts'
import { pathTo } from '../registry.ts'
import { once } from './once.ts'
import type { Opened } from './opened.ts'

/** What a command has begun. */
export interface Sent {
  answer: Readonly<Record<string, unknown>>
  /** what it is about, as its reader calls it */
  subject: string
  /** address of what was made or changed */
  path: string | undefined
  /** the end of its job, for commands that have one; rejects with a CloudError when the job fails */
  job: Promise<unknown> | undefined
}

/** Sends an action's command and hands its job, if there is one, to the job centre.
 *  @param values of its form, as the API takes them
 *  @param quiet the caller tells of the end itself
 *  @throws CloudError when the cloud refuses it */
export async function send(
  opened: Opened,
  values: Readonly<Record<string, unknown>>,
  quiet = false,
): Promise<Sent> {
  const { resource, action, row } = opened
  const params = paramsOf(opened, values)
  const answer = (await cloud.loose.call(action.command, params as never)) as Readonly<
    Record<string, unknown>
  >
  const subject = row ? resource.title(row) : titleOfNew(resource, values, answer)
  const id = row?.id ?? (typeof answer['id'] === 'string' ? answer['id'] : undefined)
  const hasPage = resource.idParam !== undefined && !(action.removes && !row)
  const path = id !== undefined && hasPage ? pathTo(resource, id) : undefined
  const job =
    typeof answer['jobid'] === 'string' && commands[action.command]?.async
      ? trackJob({
          jobid: answer['jobid'],
          command: action.command,
          action: action.id,
          subject,
          kind: resource.list,
          path,
          quiet,
          removes: action.removes,
          ...(Object.values(action.fields).every(f => !f.secret) && { params }),
        })
      : undefined
  job?.catch(told)
  return { answer, subject, path, job }
}

/** A job's answer has only an id: what is made is called by what was typed. */
function titleOfNew(
  resource: Resource,
  values: Readonly<Record<string, unknown>>,
  answer: Readonly<Record<string, unknown>>,
): string {
  const typed = values['name'] ?? values['username'] ?? values['clustername']
  const title = text(typed ?? resource.title({ ...values, ...answer, id: '' }))
  return title === '' ? translate(`resource.${resource.name}`, { count: 1 }) : title
}

/** Does an action and says so.
 *  @returns address of what was made or changed
 *  @throws CloudError when the cloud refuses it; a job's later failure is told by the job centre */
export async function perform(
  opened: Opened,
  values: Readonly<Record<string, unknown>>,
): Promise<string | undefined> {
  const sent = await send(opened, values)
  announce(opened, sent)
  return sent.path
}

/** Says what is done already, and has the lists look again. */
export function announce({ action, row }: Opened, { answer, job, path, subject }: Sent): void {
  if (action.once.length > 0) void tellOnce(action, subject, job ?? Promise.resolve(answer))
  if (!job)
    toast({
      tone: 'good',
      text: translate('jobs.done', { action: doing(action.id), subject }),
      link: path && !row ? { to: path, text: translate('common.show') } : undefined,
    })
  void queryClient.invalidateQueries({ queryKey: ['list'] })
}

/** Shows what the cloud says this one time, as soon as it has said it. */
async function tellOnce(action: Action, subject: string, result: Promise<unknown>): Promise<void> {
  const said = (await result.catch(() => ({}))) as Readonly<Record<string, unknown>>
  const secrets = action.once.flatMap(field => (said[field] ? [{ field, value: text(said[field]) }] : []))
  if (secrets.length > 0) once.set({ action, subject, secrets })
}

/** All that an action sends: what is always sent, what its row gives, what its form says. */
export const paramsOf = (
  { resource, action, row, given = {} }: Opened,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => ({
  ...action.set,
  ...(row && rowParam(resource, action, row)),
  ...(action.scope ? action.scope(given) : row ? {} : neededOf(action, given)),
  ...(row && action.also(row)),
  ...values,
})

/** What something new needs and the list that it is made in knows, though no field asks for it. */
const neededOf = (action: Action, given: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(given).filter(([name]) => commands[action.command]?.params[name]?.required),
  )

/** For actions that ask nothing: a refusal has no dialog to stand in, so it is told by a toast. */
export async function performAtOnce(action: Opened): Promise<void> {
  try {
    await perform(action, {})
  } catch (error) {
    if (!(error instanceof CloudError)) throw error
    const label = doing(action.action.id)
    const subject = action.row ? action.resource.title(action.row) : ''
    toast({
      tone: 'bad',
      text: translate('jobs.failed', { action: label, subject }),
      detail: error.errortext,
    })
  }
}

/** A failed job is told by the job centre and its toast. */
const told = () => undefined

/** The parameter that takes the row's id: `id`, or the one that names this kind of thing. */
function rowParam(resource: Resource, action: Action, row: ResourceRow): Readonly<Record<string, unknown>> {
  const params = commands[action.command]?.params ?? {}
  const entity = commands[resource.list]?.entity
  const name =
    ['id', 'ids', `${resource.name}id`].find(n => n in params) ??
    Object.keys(params).find(n => params[n]?.entity === entity)
  return name === undefined ? {} : { [name]: row.id }
}

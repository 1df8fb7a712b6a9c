import type { CommandSpec, Entity, FieldSpec, ParamSpec } from '@cloud/contract'
import { responseClasses } from '@cloud/contract/data'
import { meant } from '#kernel/access.ts'
import type { Caller } from '#kernel/caller.ts'
import { command, type Command, type Env } from '#kernel/command.ts'
import { CloudError } from '#kernel/errors.ts'
import { Rows } from '#kernel/wire.ts'
import { callingRules } from '../../user/index.ts'
import { describeCommand, describeName } from '../descriptions.ts'

type Api = Entity<'listApis'>

export const listApis = command('listApis', {
  params: ['name'],
  description: 'Lists the commands that the caller may use, with their parameters and answers.',
  run({ caller, read, registry, roles }, { name }) {
    const keyRules = callingRules(read, caller)
    const apis = [...registry.commands.values()]
      .filter(c => name === undefined || c.spec.name.toLowerCase() === name.toLowerCase())
      .filter(c => (c.offered ? c.offered(read) : !c.spec.hidden))
      .filter(c => roles.allows({ id: caller.roleId, type: caller.roleType }, c.spec, keyRules))
      .map(c => apiOf(c, caller, registry))
    if (name !== undefined && apis.length === 0) {
      throw new CloudError('INTERNAL_ERROR', `There is no command ${name} that you may use.`)
    }
    return new Rows(apis)
  },
})

function apiOf({ spec, served, description }: Command, caller: Caller, registry: Env['registry']): Api {
  return {
    name: spec.name,
    description: description ?? describeCommand(spec.name),
    ...(spec.since && { since: spec.since }),
    isasync: spec.async ?? false,
    related: relatedTo(spec, registry),
    params: spec.params
      .filter(p => served.has(p.name) && meant(p, caller))
      .map(param => paramOf(param, registry)),
    response: fieldsOf(spec.response, 0),
    httprequesttype: spec.http,
  }
}

const relatedTo = (spec: CommandSpec, registry: Env['registry']) =>
  [...registry.commands.values()]
    .filter(
      other =>
        other.spec.response === spec.response &&
        other.spec.name !== spec.name &&
        spec.response !== 'SuccessResponse',
    )
    .map(other => other.spec.name)
    .join(',')

function paramOf(param: ParamSpec, registry: Env['registry']) {
  const related = [...registry.commands.values()]
    .filter(c => param.entityType?.includes(c.spec.response))
    .map(c => c.spec.name)
  return {
    name: param.name,
    description: describeName(param.name),
    type: param.type,
    length: param.length ?? 255,
    required: param.required ?? false,
    ...(param.since && { since: param.since }),
    ...(related.length > 0 && { related: related.join(',') }),
  }
}

function fieldsOf(className: string, depth: number): object[] {
  return (responseClasses[className] ?? []).map((field: FieldSpec) => {
    const inner = /(\w+Response)/.exec(field.type)?.[1]
    return {
      name: field.name,
      description: describeName(field.name),
      type: field.type
        .replace(/^enum:.*/, 'string')
        .replace(/<.*>$/, '')
        .toLowerCase(),
      ...(inner && responseClasses[inner] && depth < 2 && { response: fieldsOf(inner, depth + 1) }),
    }
  })
}

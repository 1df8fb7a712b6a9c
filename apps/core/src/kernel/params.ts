import { defaultStringLength, asksForNothing, paramsWithoutEffect, type ParamSpec } from '@cloud/contract'
import { sql } from 'kysely'
import type { Read } from '#ports/db.ts'
import type { Command } from './command.ts'
import { CloudError, invalid } from './errors.ts'
import { parseDate } from './dates.ts'
import { protocol } from './protocol-strings.ts'
import type { EntityKind } from './resource.ts'

const uuidInside = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i

export interface ParsedParams {
  /** typed as Input<C>, only the served ones */
  values: Record<string, unknown>
  /** entities whose access must be checked, with their owner */
  entities: { param: ParamSpec; kind: EntityKind; id: number }[]
}

export interface ParamContext {
  read: Read
  entities: ReadonlyMap<string, EntityKind>
  /** role type of the caller: parameters of other roles are not heard */
  hears(param: ParamSpec): boolean
}

/** `name[0].key=v` → maps, names in lower case.
 *  @throws CloudError MALFORMED_PARAMETER_ERROR */
export function unpack(
  raw: Iterable<readonly [string, string]>,
): Map<string, string | Record<string, string>[]> {
  const out = new Map<string, string | Record<string, string>[]>()
  const maps = new Map<string, Map<number, Record<string, string>>>()
  for (const [name, value] of raw) {
    const open = name.indexOf('[')
    if (open < 0) {
      out.set(name.toLowerCase(), value)
      continue
    }
    const match = /^([^[\]]+)\[(\d+)\]\.(.+)$/.exec(name)
    if (!match) {
      throw new CloudError(
        'MALFORMED_PARAMETER_ERROR',
        `Parameter ${name} is not understood: write lists of objects as name[index].field=value, e.g. tags[0].key=team.`,
      )
    }
    const [, base = '', index = '0', field = ''] = match
    const list = maps.get(base.toLowerCase()) ?? new Map<number, Record<string, string>>()
    maps.set(base.toLowerCase(), list)
    const entry = list.get(Number(index)) ?? {}
    list.set(Number(index), entry)
    entry[field] = value
  }
  for (const [name, list] of maps) {
    const ordered = [...list.entries()].toSorted(([a], [b]) => a - b)
    out.set(
      name,
      ordered.map(([, entry]) => entry),
    )
  }
  return out
}

/** Turns what was sent into what a command understands.
 *  @throws CloudError PARAM_ERROR naming the first parameter that is missing or wrong */
export function parseParams(
  command: Command,
  raw: ReadonlyMap<string, string | Record<string, string>[]>,
  context: ParamContext,
): ParsedParams {
  const { spec, served, saysAll } = command
  const name = spec.name.toLowerCase()
  const values: Record<string, unknown> = {}
  const entities: ParsedParams['entities'] = []

  const unknownId = (param: ParamSpec, value: string) =>
    new CloudError('PARAM_ERROR', protocol.unknownId(name, param.name, value))

  const resolve = (param: ParamSpec, value: string): number | undefined => {
    const all = saysAll.has(param.name) || (param.name === 'projectid' && !param.required)
    if (value === '-1' && all) return -1
    const isUuid = uuidInside.test(value)
    // parameters that came later know uuids alone: another text is as good as none
    if (!isUuid && param.since) {
      if (param.required) throw unknownId(param, value)
      return undefined
    }
    const numeric = isUuid ? undefined : Number(value)
    const chooses = spec.list && !param.required && (param.name === 'id' || param.name === 'ids')
    if (chooses && numeric === -1) return -1
    if (numeric !== undefined && (!/^\d+$/.test(value) || !Number.isSafeInteger(numeric)))
      throw unknownId(param, value)
    if (numeric !== undefined && numeric < 1)
      throw invalid(`Parameter ${param.name} must be an id of 1 or more.`)
    for (const type of param.entityType ?? []) {
      const kind = context.entities.get(type)
      if (!kind) continue
      const id = numeric ?? findUuid(context.read, kind, value)
      if (id === undefined || !context.read.find(kind.table, id)) continue
      entities.push({ param, kind, id })
      return id
    }
    // a list of what has this number, which is nothing
    if (numeric !== undefined && chooses) return numeric
    throw unknownId(param, value)
  }

  const typed = (param: ParamSpec, value: string): unknown => {
    const bad = (cause?: unknown) =>
      new CloudError(
        'PARAM_ERROR',
        `Parameter ${param.name} of ${name} must be of type ${param.type}, but is ${value}.`,
        { cause },
      )
    switch (param.type) {
      case 'boolean':
        return value.toLowerCase() === 'true'
      case 'integer':
      case 'double':
        if (value.trim() === '') return undefined
        return (param.type === 'double' ? fraction(value) : whole(value, 31)) ?? raise(bad())
      case 'long':
        return whole(value, 63) ?? raise(bad())
      case 'short':
        return whole(value, 15) ?? raise(bad())
      case 'uuid':
        return resolve(param, value)
      case 'list': {
        const items = value.split(',').filter(item => item !== '')
        if (param.collectionType !== 'uuid') return items
        return items.map(item => resolve(param, item)).filter(id => id !== undefined)
      }
      case 'date': {
        const date = parseDate(value, param.name)
        if (!date) {
          throw new CloudError(
            'PARAM_ERROR',
            `Parameter ${param.name} of ${name} is no date: ${value}. Write 2026-11-23, "2026-11-23 14:05:00" or 2026-11-23T14:05:00+0000.`,
          )
        }
        return date
      }
      case 'map':
        throw new CloudError(
          'MALFORMED_PARAMETER_ERROR',
          `Parameter ${param.name} is a list of objects: write ${param.name}[0].key=value.`,
        )
      case 'string':
      case 'object': {
        const longest = param.length ?? defaultStringLength
        if (value.length > longest) {
          throw new CloudError(
            'PARAM_ERROR',
            `Parameter ${param.name} of ${name} has ${value.length} characters; at most ${longest} are allowed.`,
          )
        }
        return value
      }
      default:
        return param.type satisfies never
    }
  }

  for (const param of spec.params) {
    if (param.hidden || param.neverMatches || !context.hears(param)) continue
    const sent = raw.get(param.name.toLowerCase())
    // fields of an object, sent for what is none, are parameters that nobody knows
    if (sent === undefined || (typeof sent !== 'string' && param.type !== 'map')) {
      if (param.required) {
        throw new CloudError(
          'PARAM_ERROR',
          `The command ${name} needs the parameter ${param.name}, which is missing.`,
        )
      }
      continue
    }
    if (typeof sent === 'string' && sent.trim() === '' && param.required) {
      throw invalid(`The command ${name} needs the parameter ${param.name}, which is empty.`)
    }
    if (!served.has(param.name)) {
      if (paramsWithoutEffect.has(param.name) || asksForNothing(spec, param, sent)) continue
      throw invalid(`The parameter ${param.name} of ${name} is not supported by this server; leave it out.`)
    }
    if (typeof sent !== 'string') {
      values[param.name] = sent
      continue
    }
    validate(param, sent, name)
    const value = typed(param, sent)
    if (value !== undefined) values[param.name] = value
  }
  return { values, entities }
}

function findUuid(read: Read, kind: EntityKind, uuid: string): number | undefined {
  return read.get(sql<{ id: number }>`select id from ${sql.table(kind.table)} where uuid = ${uuid}`)?.id
}

/** @param bits of CloudStack's type, without the sign; of the longest, what a number here holds exactly is taken */
function whole(value: string, bits: 15 | 31 | 63): number | undefined {
  const text = value.trim()
  const number = Number(text)
  const fits = Number.isSafeInteger(number) && number >= -(2 ** bits) && number < 2 ** bits
  return /^[+-]?\d+$/.test(text) && fits ? number : undefined
}

function fraction(value: string): number | undefined {
  const text = value.trim()
  const number = Number(text)
  return /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) && Number.isFinite(number) ? number : undefined
}

function validate(param: ParamSpec, value: string, command: string): void {
  for (const rule of param.validations ?? []) {
    const fine =
      rule === 'NotNullOrEmpty'
        ? value.trim() !== ''
        : rule === 'PositiveNumber'
          ? param.type === 'uuid' || Number(value) > 0
          : rule === 'UuidString'
            ? uuidInside.test(value)
            : /^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(value)
    if (!fine) {
      throw new CloudError(
        'PARAM_ERROR',
        rule === 'RFCComplianceDomainName'
          ? `Parameter ${param.name} of ${command} must be a host name: 1 to 63 letters, digits and hyphens, beginning with a letter.`
          : `Parameter ${param.name} of ${command} has an invalid value: ${value}.`,
      )
    }
  }
}

function raise(error: Error): never {
  throw error
}

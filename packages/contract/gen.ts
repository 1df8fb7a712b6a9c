/** `npm run gen`: makes generated/types.ts from data/. With --check it only says whether the file is fresh. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { CommandSpec, FieldSpec, ParamSpec } from './src/spec.ts'

const at = (path: string) => new URL(path, import.meta.url)
const json = <T>(path: string) => JSON.parse(readFileSync(at(path), 'utf8')) as T

export const GENERATED = at('./generated/types.ts')

export function generate(): string {
  const commands = json<CommandSpec[]>('./data/commands.json')
  const classes = json<Record<string, FieldSpec[]>>('./data/response-fields.json')
  const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name))

  const scalars: Record<string, string> = {
    string: 'string',
    integer: 'number',
    long: 'number',
    short: 'number',
    float: 'number',
    double: 'number',
    bigdecimal: 'number',
    boolean: 'boolean',
    date: 'string',
    UUID: 'string',
    URL: 'string',
  }
  const fieldType = (type: string): string => {
    const array = /^(?:list|set)<(.*)>$/.exec(type)?.[1] ?? /^(.*)\[\]$/.exec(type)?.[1]
    if (array) return `${fieldType(array)}[]`
    if (type.startsWith('enum:')) return 'string'
    if (type === 'map<string,string>') return 'Record<string, string>'
    if (type === 'map<string,list<string>>') return 'Record<string, string[]>'
    if (type.startsWith('map')) return 'Record<string, unknown>'
    const listed = /^ListResponse<(.*)>$/.exec(type)?.[1]
    if (listed) return `${fieldType(listed)}[]`
    return scalars[type] ?? (classes[type] ? type : 'unknown')
  }
  const paramType = (p: ParamSpec): string => {
    switch (p.type) {
      case 'boolean':
        return 'boolean'
      case 'integer':
      case 'long':
      case 'short':
      case 'double':
        return 'number'
      case 'list':
        return 'readonly string[] | string'
      case 'map':
        return 'readonly Record<string, string>[]'
      default:
        return 'string'
    }
  }
  /** A service names its providers; they are no rows with an id. */
  const namesOnly = new Set(['ServiceResponse.provider'])
  const nested = (owner: string, f: FieldSpec) =>
    namesOnly.has(`${owner}.${f.name}`) ? fieldType(f.type).replace(/^\w+/, 'Partial<$&>') : fieldType(f.type)
  const inputType = (p: ParamSpec): string => {
    if (p.type === 'uuid') return 'number'
    if (p.type === 'list') return p.collectionType === 'uuid' ? 'number[]' : 'string[]'
    if (p.type === 'map') return 'Record<string, string>[]'
    if (p.type === 'date') return 'Date'
    return paramType(p)
  }
  const out: string[] = ['// Made by `npm run gen` from ../data. Do not edit.', '']
  for (const [name, fields] of Object.entries(classes)) {
    const seen = new Set<string>()
    const lines = fields.flatMap(f => {
      if (seen.has(f.name)) return []
      seen.add(f.name)
      return [
        `  ${key(f.name)}${f.name === 'id' && f.type === 'string' ? `: ${nested(name, f)}` : `?: ${nested(name, f)} | undefined`}`,
      ]
    })
    out.push(`export interface ${name} {`, ...lines, '}', '')
  }
  out.push(
    '/** Parameters of every command, as CloudStack spells them. */',
    'export interface CommandParams {',
  )
  for (const c of commands) {
    const params = c.params.filter(p => !p.hidden)
    out.push(
      params.length === 0
        ? `  ${c.name}: NoParams`
        : `  ${c.name}: { ${params.map(p => `${key(p.name)}${p.required ? '' : '?'}: ${paramType(p)}`).join('; ')} }`,
    )
  }
  out.push('}', '', 'export type NoParams = Record<never, never>', '')
  out.push(
    '/** The same parameters as a server holds them after parsing: uuids are internal ids, dates are dates. */',
    'export interface CommandInput {',
  )
  for (const c of commands) {
    const params = c.params.filter(p => !p.hidden)
    out.push(
      params.length === 0
        ? `  ${c.name}: NoParams`
        : `  ${c.name}: { ${params.map(p => `${key(p.name)}${p.required ? '' : '?'}: ${inputType(p)}`).join('; ')} }`,
    )
  }
  out.push('}', '')
  out.push('/** The response class that a command answers with (an entity, or the rows of a list). */')
  out.push('export interface CommandEntity {')
  for (const c of commands) out.push(`  ${c.name}: ${classes[c.response] ? c.response : 'unknown'}`)
  out.push('}', '')
  const names = (pick: (c: CommandSpec) => boolean | undefined) =>
    commands
      .filter(pick)
      .map(c => `  | '${c.name}'`)
      .join('\n')
  out.push(`export type ListCommand =\n${names(c => c.list)}`, '')
  out.push(`export type AsyncCommand =\n${names(c => c.async)}`, '')
  return out.join('\n')
}

if (process.argv[1] === import.meta.filename) {
  const text = generate()
  writeFileSync(GENERATED, text)
  console.log(`generated/types.ts: ${text.split('\n').length} lines`)
}

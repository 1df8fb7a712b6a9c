import type { CommandSpec } from '@cloud/contract'
import { responseClasses } from '@cloud/contract/data'
import type { CloudError } from '#kernel/errors.ts'
import { Accepted, Another, Rows } from '#kernel/wire.ts'
import type { ApiResponse } from './http.ts'
import { shaped, type Reader } from './shape.ts'
import { version } from '#kernel/version.ts'

export type Format = 'json' | 'xml'

/** What a command answered, as a tree under the answer's root. Both formats print the same tree. */
export function tree(spec: CommandSpec, answer: unknown, reader: Reader | null): object {
  if (answer instanceof Accepted)
    return answer.id === undefined ? { jobid: answer.jobid } : { id: answer.id, jobid: answer.jobid }
  if (answer instanceof Rows) {
    if (answer.count === 0) return {}
    if (answer.rows.length === 0) return { count: answer.count }
    const { objectName, response } = answer.as ?? spec
    return {
      count: answer.count,
      [objectName ?? 'null']: answer.rows.map(row => shaped(response, row, reader)),
    }
  }
  const inner = (
    answer instanceof Another
      ? shaped(answer.response, answer.value, reader)
      : shaped(spec.response, answer, reader)
  ) as object
  return spec.objectName === null ? inner : { [spec.objectName]: inner }
}

export function print(format: Format, root: string, body: object, known: boolean): string {
  if (format === 'json') return JSON.stringify({ [root]: body })
  const attribute = known ? ` cloud-stack-version="${version}"` : ''
  return `<?xml version="1.0" encoding="UTF-8"?><${root}${attribute}>${xmlChildren(body)}</${root}>`
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
}
/** What XML can say in no way, and what means something in it. */
const special = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[&<>"'\r]/gu
const escape = (text: string) => text.replaceAll(special, c => escapes[c] ?? '\ufffd')

/** Fields whose keys are anybody's: no names for elements. */
const mapFields: ReadonlySet<string> = mapFieldNames()

function mapFieldNames(): Set<string> {
  const fields = Object.values(responseClasses).flat()
  const names = new Set(fields.filter(({ type }) => /^(list<)?map\b/.test(type)).map(({ name }) => name))
  for (const { name, type } of fields) if (/Response>?$/.test(type)) names.delete(name)
  return names
}

/** Maps are one text, as Java prints them: `{cpuNumber=2, memory=512}`. */
function mapValue(value: unknown): string {
  if (typeof value !== 'object' || value === null || JSON.isRawJSON(value)) return xmlValue(value)
  const entries = Object.entries(value).map(
    ([key, item]) => `${key}=${Array.isArray(item) ? `[${item.join(', ')}]` : String(item)}`,
  )
  return escape(`{${entries.join(', ')}}`)
}

function xmlChildren(value: object): string {
  let out = ''
  for (const [name, field] of Object.entries(value)) {
    const value = mapFields.has(name) ? mapValue : xmlValue
    for (const item of Array.isArray(field) ? field : [field]) out += `<${name}>${value(item)}</${name}>`
  }
  return out
}

const xmlValue = (value: unknown): string =>
  JSON.isRawJSON(value)
    ? value.rawJSON
    : typeof value === 'object' && value !== null
      ? xmlChildren(value)
      : escape(String(value))

const contentType: Record<Format, string> = {
  json: 'application/json;charset=utf-8',
  xml: 'text/xml;charset=utf-8',
}

export function respond(
  format: Format,
  status: number,
  body: string,
  headers: [string, string][] = [],
): ApiResponse {
  return {
    status,
    headers: [
      ['content-type', contentType[format]],
      ['x-content-type-options', 'nosniff'],
      ['cache-control', 'no-store'],
      ...headers,
    ],
    body,
  }
}

export interface ErrorOptions {
  format: Format
  /** root of the answer; null when the request named no command */
  root: string | null
  /** whether the caller was known: decides on the version attribute */
  known: boolean
  /** X-Description repeats the text for CloudStack's UI; not for authentication failures */
  describe: boolean
  headers?: [string, string][]
}

export function errorResponse(error: CloudError, options: ErrorOptions): ApiResponse {
  const root = error.code === 'UNSUPPORTED_ACTION_ERROR' ? 'errorresponse' : (options.root ?? 'null')
  const json = options.format === 'json'
  const body = {
    ...(json || error.about.length > 0 ? { uuidList: error.about } : {}),
    errorcode: error.status,
    ...(error.csCode === undefined ? {} : { cserrorcode: error.csCode }),
    errortext: error.message,
  }
  const headers: [string, string][] = [...(options.headers ?? [])]
  if (options.describe) headers.push(['x-description', headerSafe(error.message)])
  return respond(options.format, error.status, print(options.format, root, body, options.known), headers)
}

/** Header values are Latin-1 without line breaks. */
const headerSafe = (text: string) => text.replaceAll(/[^\x20-\x7e\xa0-\xff]/g, ' ').slice(0, 1000)

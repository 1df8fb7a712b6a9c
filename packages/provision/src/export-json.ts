import { emptyWanted, type FieldPath, type Wanted, wantedFields } from './wanted.ts'

const format = 'cloudstack-console/basic-installation'
const version = 1
const longestText = 1024

/** The wanted values, without secrets, to be loaded again. */
export const exportJson = (wanted: Wanted): string =>
  `${JSON.stringify({ format, version, wanted }, null, 2)}\n`

/** Why a text is no such export. */
export type ImportFault =
  | { code: 'no-json' }
  | { code: 'other-format' }
  | { code: 'other-version'; version: unknown }
  | { code: 'bad-field'; field: FieldPath }

/** Reads an export. Values are taken as they are: `validate` judges them. Unknown fields are dropped. */
export function importJson(text: string): { ok: true; wanted: Wanted } | { ok: false; why: ImportFault } {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return { ok: false, why: { code: 'no-json' } }
  }
  if (!isObject(read) || read['format'] !== format) return { ok: false, why: { code: 'other-format' } }
  if (read['version'] !== version)
    return { ok: false, why: { code: 'other-version', version: read['version'] } }
  return readWanted(read['wanted'])
}

/** Reads wanted values from anywhere. @returns all fields as texts, or the first that is none */
export function readWanted(
  value: unknown,
): { ok: true; wanted: Wanted } | { ok: false; why: { code: 'bad-field'; field: FieldPath } } {
  const wanted = emptyWanted()
  const parts: Record<string, Record<string, string>> = { ...wanted }
  for (const [field] of wantedFields(wanted)) {
    const [part = '', name = ''] = field.split('.')
    const given = isObject(value) && isObject(value[part]) ? value[part][name] : undefined
    const to = parts[part]
    if (typeof given !== 'string' || given.length > longestText || !to)
      return { ok: false, why: { code: 'bad-field', field } }
    to[name] = given
  }
  return { ok: true, wanted }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

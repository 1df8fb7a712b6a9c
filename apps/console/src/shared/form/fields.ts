import type { RowsCommand } from '@cloud/client'
import type { Row } from '#shared/api/lists.ts'

export type FieldKind =
  | 'text'
  | 'secret'
  | 'multiline'
  | 'number'
  | 'boolean'
  | 'date'
  | 'map'
  | 'words'
  | 'options'
  | 'pick'
  | 'picks'

/** What a picker says beside the name of a choice; a disabled one says why. */
export interface OptionNote {
  text: string
  disabled?: boolean
}

/** One field of a form, whatever made it. */
export interface Field {
  name: string
  kind: FieldKind
  label: string
  /** a sentence, perhaps another one as the others are filled in */
  help?: string | ((values: Values) => string) | undefined
  required: boolean
  options?: readonly { value: string; label: string }[] | undefined
  /** list behind a picker */
  list?: RowsCommand | undefined
  /** what is chosen goes out by this field rather than by its id */
  by?: string | undefined
  /** what the picker lacks cannot be made beside it: neighbours of what is changed, and what goes by its name */
  alone?: boolean | undefined
  /** what the picker's list is asked for, from what is filled in so far */
  among?: ((values: Values) => Readonly<Record<string, unknown>>) | undefined
  /** what the picker says of each choice */
  about?: ((row: Row) => OptionNote) | undefined
  maxLength?: number | undefined
  /** the least number that makes sense; 0 when absent */
  least?: number | undefined
  /** bytes to one of the typed number's unit */
  scale?: number | undefined
  suffix?: string | undefined
  /** the text may be read from a file; `base64` is how it goes out */
  file?: 'text' | 'base64' | undefined
  /** each line goes out as an entry of these words */
  lines?: readonly string[] | undefined
  /** a map that goes out as entries of these two words */
  entries?: readonly [key: string, value: string] | undefined
  /** folded away, perhaps only while the others say so */
  more: boolean | ((values: Values) => boolean)
  /** required while this holds of what is filled in so far */
  needed?: ((values: Values) => boolean) | undefined
  /** whether it makes sense beside what is filled in so far; what is not asked is not sent */
  asked?: ((values: Values) => boolean) | undefined
  initial: FieldValue
}

/** A map is edited as its pairs. */
export type Pair = readonly [key: string, value: string]
export type FieldValue = string | boolean | number | readonly string[] | readonly Pair[]
export type Values = Readonly<Record<string, FieldValue>>

export const blank = (kind: FieldKind): FieldValue =>
  kind === 'boolean' ? false : kind === 'map' || kind === 'words' || kind === 'picks' ? [] : ''

export const isBlank = (value: FieldValue | undefined): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const isAsked = (field: Field, values: Values): boolean => field.asked?.(values) ?? true
export const isMore = ({ more }: Field, values: Values): boolean =>
  typeof more === 'function' ? more(values) : more

/** The fields that make sense beside what is filled in so far, as they are then. */
export const askedFields = (fields: readonly Field[], values: Values): Field[] =>
  fields
    .filter(field => isAsked(field, values))
    .map(field => (field.needed?.(values) ? { ...field, required: true } : field))

/** The parameters to send. A new thing gets what was filled in; an edit gets what was changed, an emptied text too. */
export function toParams(
  fields: readonly Field[],
  values: Values,
  mode: 'new' | 'edit',
): Readonly<Record<string, unknown>> {
  const params: Record<string, unknown> = {}
  for (const field of fields) {
    if (!isAsked(field, values)) continue
    const value = values[field.name] ?? blank(field.kind)
    const same = JSON.stringify(value) === JSON.stringify(field.initial)
    if (mode === 'edit' ? same && !field.required : isBlank(value) || (value === false && same)) continue
    params[field.name] = wire(field, value)
  }
  return params
}

function wire(field: Field, value: FieldValue): unknown {
  if (field.kind === 'number' && value !== '')
    return field.scale === undefined ? Number(value) : Math.round(Number(value) * field.scale)
  if (field.kind === 'map' && Array.isArray(value)) {
    const pairs = (value as readonly Pair[]).filter(([k]) => k !== '')
    // a word that is given no value is not given
    if (!field.entries) return [Object.fromEntries(pairs.filter(([, one]) => one !== ''))]
    const [left, right] = field.entries
    return pairs.map(([key, one]) => ({ [left]: key, [right]: one }))
  }
  if (field.lines && typeof value === 'string') return entriesOf(field.lines, value)
  return field.file === 'base64' && typeof value === 'string' ? base64(value) : value
}

/** Lines as a spreadsheet writes them; a first line that only names the words is left out, and so is an empty cell. */
export function entriesOf(words: readonly string[], text: string): Readonly<Record<string, string>>[] {
  const bare = (cell: string) =>
    cell
      .trim()
      .replace(/^"([^]*)"$/, '$1')
      .replaceAll('""', '"')
  const lines = text.split(/\r?\n/).filter(line => line.trim() !== '')
  return lines
    .filter((line, i) => i > 0 || line.trim() !== words.join(','))
    .map(line => {
      const cells = line.split(',')
      const rest = cells.splice(words.length - 1).join(',')
      const said = [...cells, rest].map((cell, i) => [words[i] ?? '', bare(cell)])
      return Object.fromEntries(said.filter(([, cell]) => cell !== ''))
    })
}

const base64 = (text: string): string => {
  const bytes = new TextEncoder().encode(text)
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
}

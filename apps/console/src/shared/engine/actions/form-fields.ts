import { GiB, MiB } from '@cloud/contract'
import { commands, lists, type ParamShape } from 'virtual:commands'
import {
  blank,
  type Field,
  type FieldKind,
  type FieldValue,
  type OptionNote,
  type Pair,
} from '#shared/form/fields.ts'
import type { Row } from '#shared/api/lists.ts'
import { session } from '#shared/api/session.ts'
import { text } from '#shared/api/text.ts'
import type { Translate } from '#shared/i18n/index.ts'
import type { ResourceRow } from '../declare.ts'
import type { FieldSpec, Unit } from '../declaration.ts'
import type { Opened } from './opened.ts'

const numbers = new Set(['integer', 'long', 'short', 'double'])
const scales: Readonly<Record<Unit, number>> = { bytes: 1, MiB, GiB, MHz: 1 }

/** The form of an action: which fields the declaration names, what they are by the contract. */
export function formFields(t: Translate, { resource, action, row, given = {} }: Opened): Field[] {
  const params = commands[action.command]?.params ?? {}
  const caller = session.get()
  const fields = Object.entries(action.fields).filter(([, { role }]) => !role || (caller && role(caller)))
  return fields.map(([name, spec]) => {
    const shape = params[name] ?? { type: 'string' }
    const options = typeof spec.options === 'function' ? row && spec.options(row) : spec.options
    const kind = (row && spec.kind?.(row)) ?? kindOf(shape, spec, options)
    const scale = spec.unit && scaleOf(name, spec.unit)
    return {
      name,
      kind,
      label: t(spec.label ?? (`field.${name}` as 'field.name')),
      help: helpOf(t, spec.help),
      required: shape.required === true || spec.required === true,
      needed: typeof spec.required === 'function' ? spec.required : undefined,
      options: options?.map(one =>
        typeof one === 'string' ? { value: one, label: spec.words?.(one) ?? one } : one,
      ),
      list: spec.list ?? (shape.entity ? lists[shape.entity] : undefined),
      by: spec.by,
      alone: spec.list === resource.list || spec.by !== undefined,
      among: spec.among && (values => spec.among?.({ ...given, ...values }, row) ?? {}),
      about: (spec.unfit ?? spec.note) && (one => noteOf(t, spec, one, row)),
      maxLength: shape.length,
      least: spec.least,
      scale,
      suffix: spec.unit,
      file: spec.file,
      entries: spec.entries,
      lines: spec.lines,
      more: spec.more ?? false,
      asked: spec.asked,
      initial: initialOf(kind, spec, row, given[name] ?? undefined, name, scale),
    }
  })
}

const helpOf = (t: Translate, help: FieldSpec<ResourceRow>['help']): Field['help'] =>
  typeof help === 'function' ? values => t(help(values)) : help && t(help)

function noteOf(
  t: Translate,
  { unfit, note }: FieldSpec<ResourceRow>,
  choice: Row,
  row: ResourceRow | undefined,
): OptionNote {
  const why = unfit?.(choice, row)
  return why ? { text: t(why), disabled: true } : { text: note?.(t, choice) ?? '' }
}

/** `size` of a volume is in GiB on the wire; parameters that say bytes are in bytes. */
const scaleOf = (name: string, unit: Unit): number => (name.endsWith('bytes') ? scales[unit] : 1)

function kindOf(
  shape: ParamShape,
  spec: FieldSpec<ResourceRow>,
  options: readonly unknown[] | undefined,
): FieldKind {
  if (options) return shape.type === 'list' ? 'words' : 'options'
  if (spec.list) return shape.type === 'list' ? 'picks' : 'pick'
  if (spec.secret) return 'secret'
  if (spec.multiline || spec.file) return 'multiline'
  if (shape.type === 'boolean') return 'boolean'
  if (numbers.has(shape.type)) return 'number'
  if (shape.type === 'date' || shape.type === 'map') return shape.type
  const listed = shape.entity !== undefined && lists[shape.entity] !== undefined
  const picked = listed && (shape.of === 'uuid' || shape.type === 'uuid')
  if (shape.type === 'list') return picked ? 'picks' : 'words'
  return picked ? 'pick' : 'text'
}

function initialOf(
  kind: FieldKind,
  spec: FieldSpec<ResourceRow>,
  row: ResourceRow | undefined,
  given: unknown,
  name: string,
  scale = 1,
): FieldValue {
  // what a tab is narrowed by is of the row as it is; an action that says where it begins goes on from there
  const value = row ? (spec.from ? spec.from(row) : (row[name] ?? given)) : (given ?? spec.initial)
  if (value === undefined || value === null) return blank(kind)
  if (kind === 'number') return Number(value) / scale
  if (kind === 'boolean') return value === true || value === 'true'
  if (kind === 'map')
    return Object.entries(value as Record<string, unknown>).map(([k, v]): Pair => [k, text(v)])
  if (kind === 'words' || kind === 'picks')
    return Array.isArray(value) ? value.map(text) : text(value).split(',').filter(Boolean)
  return text(value)
}

import { GiB, MiB } from '@cloud/contract'
import { commands, lists, type ParamShape } from 'virtual:commands'
import { blank, type Field, type FieldKind, type FieldValue, type Pair } from '#shared/form/fields.ts'
import { text } from '#shared/api/text.ts'
import type { Translate } from '#shared/i18n/index.ts'
import type { ResourceRow } from '../declare.ts'
import type { FieldSpec, Unit } from '../declaration.ts'
import type { Opened } from './opened.ts'

const numbers = new Set(['integer', 'long', 'short', 'double'])
const scales: Readonly<Record<Unit, number>> = { bytes: 1, MiB, GiB, MHz: 1 }

/** The form of an action: which fields the declaration names, what they are by the contract. */
export function formFields(t: Translate, { action, row, given = {} }: Opened): Field[] {
  const params = commands[action.command]?.params ?? {}
  return Object.entries(action.fields).map(([name, spec]) => {
    const shape = params[name] ?? { type: 'string' }
    const options = typeof spec.options === 'function' ? row && spec.options(row) : spec.options
    const kind = (row && spec.kind?.(row)) ?? kindOf(shape, spec, options)
    const scale = spec.unit && scaleOf(name, spec.unit)
    return {
      name,
      kind,
      label: t(`field.${name}` as 'field.name'),
      help: spec.help && t(spec.help),
      required: (shape.required ?? spec.required) === true,
      options: options?.map(value => ({ value, label: value })),
      list: shape.entity ? lists[shape.entity] : undefined,
      among: spec.among && (values => spec.among?.(values, row) ?? {}),
      maxLength: shape.length,
      scale,
      suffix: spec.unit,
      file: spec.file,
      entries: spec.entries === true,
      more: spec.more ?? false,
      asked: spec.asked,
      initial: initialOf(kind, spec, row, given[name] ?? undefined, name, scale),
    }
  })
}

/** `size` of a volume is in GiB on the wire; parameters that say bytes are in bytes. */
const scaleOf = (name: string, unit: Unit): number => (name.endsWith('bytes') ? scales[unit] : 1)

function kindOf(
  shape: ParamShape,
  spec: FieldSpec<ResourceRow>,
  options: readonly string[] | undefined,
): FieldKind {
  if (options) return 'options'
  if (spec.secret) return 'secret'
  if (spec.multiline || spec.file) return 'multiline'
  if (shape.type === 'boolean') return 'boolean'
  if (numbers.has(shape.type)) return 'number'
  if (shape.type === 'date' || shape.type === 'map') return shape.type
  const listed = shape.entity !== undefined && lists[shape.entity] !== undefined
  if (shape.type === 'list') return shape.of === 'uuid' && listed ? 'picks' : 'words'
  return shape.type === 'uuid' && listed ? 'pick' : 'text'
}

function initialOf(
  kind: FieldKind,
  spec: FieldSpec<ResourceRow>,
  row: ResourceRow | undefined,
  given: unknown,
  name: string,
  scale = 1,
): FieldValue {
  const value = given ?? (row ? (spec.from?.(row) ?? row[name]) : spec.initial)
  if (value === undefined || value === null) return blank(kind)
  if (kind === 'number') return Number(value) / scale
  if (kind === 'boolean') return value === true || value === 'true'
  if (kind === 'map')
    return Object.entries(value as Record<string, unknown>).map(([k, v]): Pair => [k, text(v)])
  if (kind === 'words' || kind === 'picks')
    return Array.isArray(value) ? value.map(text) : text(value).split(',').filter(Boolean)
  return text(value)
}

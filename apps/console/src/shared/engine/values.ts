import { formatBytes, formatMhz, GiB, MiB } from '@cloud/contract'
import { text } from '#shared/api/text.ts'
import type { Resource, ResourceRow } from './declare.ts'
import type { Unit } from './declaration.ts'

/** How a field of a row is to be shown. */
export type Shown =
  | { as: 'empty' }
  | { as: 'text' | 'state' | 'time' | 'id' | 'quantity'; text: string }
  /** `raw` is what the cloud calls it */
  | { as: 'words'; text: string; raw: string }
  | { as: 'yesno'; value: boolean }
  | { as: 'list'; items: readonly string[] }

const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export function shown(resource: Resource, field: string, row: ResourceRow): Shown {
  const value = row[field]
  if (value === undefined || value === null || value === '') return { as: 'empty' }
  const words = resource.words[field]
  if (words && typeof value !== 'object') {
    const raw = text(value)
    return { as: 'words', text: words(raw, row), raw }
  }
  if (typeof value === 'boolean') return { as: 'yesno', value }
  const unit = resource.units[field]
  if (unit) return { as: 'quantity', text: quantity(Number(value), unit) }
  if (typeof value === 'number') return { as: 'quantity', text: String(value) }
  if (typeof value === 'string') {
    if (field in resource.states) return { as: 'state', text: value }
    if (DATE.test(value)) return { as: 'time', text: value }
    return { as: UUID.test(value) ? 'id' : 'text', text: value }
  }
  if (Array.isArray(value))
    return value.length === 0 ? { as: 'empty' } : { as: 'list', items: value.map(named) }
  return { as: 'list', items: Object.entries(value).map(([k, v]) => `${k} = ${text(v)}`) }
}

function quantity(value: number, unit: Unit): string {
  if (unit === 'MHz') return formatMhz(value)
  return formatBytes(value * { bytes: 1, MiB, GiB }[unit])
}

/** What a nested thing (a NIC, a tag, a group) calls itself. */
function named(item: unknown): string {
  if (typeof item !== 'object' || item === null) return text(item)
  const fields = item as Record<string, unknown>
  if ('key' in fields) return `${text(fields['key'])} = ${text(fields['value'])}`
  return text(fields['name'] ?? fields['ipaddress'] ?? fields['displayname'] ?? fields['id'] ?? item)
}

/** Numbers are told from text by the whole column: they stand to the right. */
export const isQuantity = (resource: Resource, field: string, sample: unknown): boolean =>
  resource.units[field] !== undefined || (typeof sample === 'number' && !resource.words[field])

import type { FieldSpec } from '@cloud/contract'
import { responseClasses } from '@cloud/contract/data'
import { meant } from '#kernel/access.ts'
import { isRootAdmin, type Caller } from '#kernel/caller.ts'
import { fullViewOnly } from './full-view.ts'

type Shape = readonly {
  name: string
  nested: Shape | (() => Shape) | null
  spec: FieldSpec
  fullOnly: boolean
}[]

/** Who will read an answer. */
export type Reader = Pick<Caller, 'accountType'>

const shapes = new Map<string, Shape>()

/** Fields of a response class in the order of the wire, with the classes of nested objects. */
function shapeOf(className: string): Shape {
  const known = shapes.get(className)
  if (known) return known
  const seen = new Set<string>()
  const fields = (responseClasses[className] ?? []).filter(f => !seen.has(f.name) && seen.add(f.name))
  const shape = fields.map(spec => {
    const inner = /^(?:(?:list|set|ListResponse)<)?(\w+Response)>?$/.exec(spec.type)?.[1]
    const nested = inner && responseClasses[inner] ? () => shapeOf(inner) : null
    return { name: spec.name, nested, spec, fullOnly: fullViewOnly[className]?.has(spec.name) ?? false }
  })
  shapes.set(className, shape)
  return shape
}

declare global {
  /** ECMAScript 2026; the compiler's library does not know it yet. */
  interface JSON {
    rawJSON(text: string): { readonly rawJSON: string }
    isRawJSON(value: unknown): value is { readonly rawJSON: string }
  }
}

const fraction = new Set(['float', 'double'])

/** Numbers of these types have a point even when they are whole: typed clients would read `0` as an integer. */
const withPoint = (whole: number): unknown => JSON.rawJSON(whole.toFixed(1))

/** Puts a value into the contract's order, and leaves out what is absent or not meant for this caller. */
export function shaped(className: string, value: unknown, reader: Reader | null): unknown {
  return apply(shapeOf(className), value, reader)
}

function apply(shape: Shape, value: unknown, reader: Reader | null): unknown {
  if (Array.isArray(value)) return value.map(item => apply(shape, item, reader))
  if (typeof value !== 'object' || value === null) return value
  const from = value as Record<string, unknown>
  const out: Record<string, unknown> = {}
  for (const { name, nested, spec, fullOnly } of shape) {
    const field = from[name]
    if (field === undefined || field === null) continue
    if (reader && fullOnly && !isRootAdmin(reader)) continue
    if (reader && spec.authorized && !meant(spec, reader)) continue
    out[name] = nested
      ? apply(typeof nested === 'function' ? nested() : nested, field, reader)
      : fraction.has(spec.type) && Number.isInteger(field)
        ? withPoint(Number(field))
        : field
  }
  return out
}

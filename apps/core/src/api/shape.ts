import type { FieldSpec } from '@cloud/contract'
import { responseClasses } from '@cloud/contract/data'
import { meant } from '#kernel/access.ts'
import type { Caller } from '#kernel/caller.ts'

type Shape = readonly { name: string; nested: Shape | (() => Shape) | null; spec: FieldSpec }[]

const shapes = new Map<string, Shape>()

/** Fields of a response class in the order of the wire, with the classes of nested objects. */
function shapeOf(className: string): Shape {
  const known = shapes.get(className)
  if (known) return known
  const seen = new Set<string>()
  const fields = (responseClasses[className] ?? []).filter(f => !seen.has(f.name) && seen.add(f.name))
  const shape = fields.map(spec => {
    const inner = /^(?:(?:list|set|ListResponse)<)?(\w+Response)>?$/.exec(spec.type)?.[1]
    return { name: spec.name, nested: inner && responseClasses[inner] ? () => shapeOf(inner) : null, spec }
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
export function shaped(className: string, value: unknown, caller: Caller | null): unknown {
  return apply(shapeOf(className), value, caller)
}

function apply(shape: Shape, value: unknown, caller: Caller | null): unknown {
  if (Array.isArray(value)) return value.map(item => apply(shape, item, caller))
  if (typeof value !== 'object' || value === null) return value
  const from = value as Record<string, unknown>
  const out: Record<string, unknown> = {}
  for (const { name, nested, spec } of shape) {
    const field = from[name]
    if (field === undefined || field === null) continue
    if (spec.authorized && caller && !meant(spec, caller)) continue
    out[name] = nested
      ? apply(typeof nested === 'function' ? nested() : nested, field, caller)
      : fraction.has(spec.type) && Number.isInteger(field)
        ? withPoint(Number(field))
        : field
  }
  return out
}

/** Deep equality of what JSON can hold. */
export function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every(k => k in b && equal((a as Record<string, unknown>)[k], (b as Record<string, unknown>)[k]))
  )
}

/** Both ways in which clients write maps: `x[0].key=a&x[0].value=b`, and `x[0].a=b`. */
export function detailsOf(entries: readonly Record<string, string>[] | undefined): Record<string, string> {
  const out: Record<string, string> = {}
  for (const entry of entries ?? []) {
    if (entry['key'] !== undefined && entry['value'] !== undefined) out[entry['key']] = entry['value']
    else Object.assign(out, entry)
  }
  return out
}

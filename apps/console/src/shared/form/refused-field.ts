const NAMED = /(?:parameter|arg:|param:|argument|field)\s+['"]?(\w+)/gi

/** The field that a refusal is about, by the API's own words; undefined when they name none of these.
 *  CloudStack writes "missing parameter zoneid", "API arg: name", "for param: displayText". */
export function refusedField(errortext: string, names: readonly string[]): string | undefined {
  const known = new Map(names.map(name => [name.toLowerCase(), name]))
  for (const [, word] of errortext.matchAll(NAMED)) {
    const found = known.get(word?.toLowerCase() ?? '')
    if (found) return found
  }
  const words = new Set(errortext.toLowerCase().match(/\w+/g))
  const mentioned = names.filter(name => words.has(name.toLowerCase()))
  return mentioned.length === 1 ? mentioned[0] : undefined
}

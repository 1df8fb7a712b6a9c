import { XMLParser, XMLValidator } from 'fast-xml-parser'

const parser = new XMLParser({
  parseTagValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignoreAttributes: true,
  htmlEntities: true,
  processEntities: { maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
  isArray: () => true,
})

/** Characters that no XML document may hold, not even escaped. */
const unprintable = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** What an answer says, whichever format it came in: names to the values that stand under them, in their order. */
export type Said = string | { [name: string]: Said[] }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** @param isMap fields that XML says as one text, since their keys are no names */
export function saidInJson(text: string, isMap: (name: string) => boolean): Said {
  // numbers as they are written: 0.0 is not 0
  const asWritten = (_name: string, value: unknown, at?: { source?: string }) =>
    typeof value === 'number' ? at?.source : value
  return said(JSON.parse(text, asWritten))

  function said(value: unknown): Said {
    if (!isObject(value)) return plain(value)
    const out: Record<string, Said[]> = {}
    for (const [name, field] of Object.entries(value)) {
      const items: unknown[] = Array.isArray(field) ? field : [field]
      if (items.length > 0)
        out[name] = items.map(item => (isMap(name) && isObject(item) ? asText(item) : said(item)))
    }
    return Object.keys(out).length === 0 ? '' : out
  }
}

const plain = (value: unknown) => String(value).replaceAll(unprintable, '\ufffd')

const asText = (map: Record<string, unknown>) =>
  plain(
    `{${Object.entries(map)
      .map(([key, value]) => `${key}=${Array.isArray(value) ? `[${value.join(', ')}]` : String(value)}`)
      .join(', ')}}`,
  )

/** @throws Error when it is no XML */
export function saidInXml(text: string): Said {
  const valid = XMLValidator.validate(text)
  if (valid !== true) throw new Error(`no XML: ${valid.err.msg} at ${valid.err.line}:${valid.err.col}`)
  return said(parser.parse(text))

  function said(value: unknown): Said {
    if (!isObject(value)) return String(value)
    const entries = Object.entries(value).filter(([name]) => name !== '#text')
    if (entries.length === 0) return ''
    return Object.fromEntries(
      entries.map(([name, items]) => [name, Array.isArray(items) ? items.map(said) : [said(items)]]),
    )
  }
}

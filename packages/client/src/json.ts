export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const STRING = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"/g
// oxlint-disable-next-line no-control-regex
const IN_STRING = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|\\([\s\S])|([\x00-\x1f])/g
const escaped = (char: string) => `u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Reads JSON, also CloudStack's broken kind: a text that holds the six characters `\u0041` arrives as `\A`,
 *  because its serializer replaces such sequences once more in the finished document. They are given back.
 *  @returns undefined when the text is no JSON even so */
export function readJson(text: string): unknown {
  return tryParse(text) ?? tryParse(text.replace(STRING, repair))
}

const repair = (string: string) =>
  string.replace(IN_STRING, (match: string, stray?: string, control?: string) =>
    stray ? `\\\\${escaped(stray)}` : control ? `\\${escaped(control)}` : match,
  )

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

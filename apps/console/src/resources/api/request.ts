import type { CommandName } from '@cloud/contract'
import { cmkCall } from '@cloud/provision'
import type { Param } from '@cloud/signing'
import { type Field, isBlank, type Pair, type Values } from '#shared/form/fields.ts'

export type Format = 'xml' | 'json'

/** The parameters of a call as they go over the wire, in the order of the form. XML is the API's own default. */
export function requestParams(
  command: string,
  fields: readonly Field[],
  values: Values,
  format: Format,
): Param[] {
  const given = fields.flatMap((field): Param[] => {
    const value = values[field.name]
    if (value === undefined || isBlank(value)) return []
    if (field.kind === 'map')
      return (value as readonly Pair[]).map(([key, text]) => [`${field.name}[0].${key}`, text] as const)
    return [[field.name, Array.isArray(value) ? value.join(',') : String(value)]]
  })
  return [['command', command], ...given, ...(format === 'json' ? [['response', 'json'] as const] : [])]
}

export const curlCall = (url: string): string => `curl '${url.replaceAll("'", '%27')}'`

/** The secret is left for the shell to fill in: it does not belong in a history. */
export function cmkCommand(params: readonly Param[], url: string, apiKey: string, format: Format): string {
  const [[, command] = ['', ''], ...rest] = params
  const call = cmkCall({
    // the edge where a name that the server listed becomes one of the contract
    command: command as CommandName,
    params: Object.fromEntries(rest.filter(([name]) => name !== 'response')),
    secret: [],
  })
  const keys = `cmk -u ${url} -k ${apiKey} -s "$SECRET_KEY"`
  return call.replace(/^cmk -o json/, format === 'json' ? `${keys} -o json` : keys)
}

/** An answer as people read it: indented. */
export function readable(text: string, format: Format): string {
  if (format === 'json') {
    try {
      return JSON.stringify(JSON.parse(text), undefined, 2)
    } catch {
      return text // what a proxy says in between is shown as it is
    }
  }
  let depth = 0
  return text
    .replaceAll(/>\s*</g, '>\n<')
    .split('\n')
    .map(line => {
      if (line.startsWith('</')) depth--
      const indented = '  '.repeat(Math.max(0, depth)) + line
      if (/^<[^?!/]/.test(line) && !line.includes('</') && !line.endsWith('/>')) depth++
      return indented
    })
    .join('\n')
}

import { CloudError } from '#kernel/errors.ts'
import type { Format } from './envelope.ts'
import type { ApiRequest } from './http.ts'

export interface ParsedRequest {
  /** as sent, in the order of arrival; of duplicates the last of the query wins, the first of the body; the query beats the body */
  params: Map<string, string>
  format: Format
  cookies: Map<string, string>
}

export function parseRequest(request: ApiRequest): ParsedRequest {
  const params = new Map<string, string>()
  for (const [name, value] of pairs(request.body)) if (!params.has(name)) params.set(name, value)
  for (const [name, value] of pairs(request.query)) params.set(name, value)
  const cookies = new Map<string, string>()
  for (const part of (request.headers['cookie'] ?? '').split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && !cookies.has(part.slice(0, at).trim()))
      cookies.set(part.slice(0, at).trim(), part.slice(at + 1).trim())
  }
  return { params, format: params.get('response')?.toLowerCase() === 'json' ? 'json' : 'xml', cookies }
}

function* pairs(text: string): Generator<[string, string]> {
  for (const token of text.split('&')) {
    if (token === '') continue
    const at = token.indexOf('=')
    yield at < 0 ? [decode(token), ''] : [decode(token.slice(0, at)), decode(token.slice(at + 1))]
  }
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}

/** Line feed and carriage return are text; every other control character is an attack or an accident.
 *  @throws CloudError PARAM_ERROR */
export function refuseControlCharacters(params: ReadonlyMap<string, string>): void {
  for (const [name, value] of params) {
    // eslint-disable-next-line no-control-regex
    if (name !== 'activationrule' && /[\x00-\x09\x0b\x0c\x0e-\x1f\x7f]/.test(value)) {
      throw new CloudError(
        'PARAM_ERROR',
        `Parameter ${name} contains a control character, which is not allowed; remove it.`,
      )
    }
  }
}

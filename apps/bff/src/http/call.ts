/**
 * One call of the API as a client sent it. Names are read and duplicates are settled as CloudStack does: the
 * query string beats the body, the last one counts in a query string, the first one in a body.
 */
export interface ApiCall {
  method: 'GET' | 'POST'
  /** as sent: a signed call must reach the cloud untouched */
  query: string
  body: string
  /** still encoded values by decoded names */
  params: ReadonlyMap<string, string>
  /** empty when none was named */
  command: string
  expects: 'json' | 'xml'
  /** carries an API key and a signature: a session has no say in it */
  signed: boolean
}

export function parseCall(method: 'GET' | 'POST', query: string, body: string): ApiCall {
  const params = new Map<string, string>()
  for (const [name, value] of tokens(body)) if (!params.has(name)) params.set(name, value)
  for (const [name, value] of tokens(query)) params.set(name, value)
  let [key, signature] = [false, false]
  for (const name of params.keys()) {
    const lower = name.toLowerCase()
    if (lower === 'apikey') key = true
    else if (lower === 'signature') signature = true
  }
  const get = (name: string) => decode(params.get(name) ?? '')
  return {
    method,
    query,
    body,
    params,
    command: get('command'),
    expects: get('response').toLowerCase() === 'json' ? 'json' : 'xml',
    signed: key && signature,
  }
}

/** @returns undefined when the call has no such parameter; the name counts exactly as it is written */
export function param(call: ApiCall, name: string): string | undefined {
  const raw = call.params.get(name)
  return raw === undefined ? undefined : decode(raw)
}

/** The call as one form with each name once, without a session key: ready to be sent in another session. */
export function toForm(call: ApiCall, overrides: Readonly<Record<string, string>> = {}): string {
  const pairs: string[] = []
  for (const [name, value] of call.params) {
    if (name.toLowerCase() === 'sessionkey' || Object.hasOwn(overrides, name)) continue
    pairs.push(`${encodeURIComponent(name)}=${value}`)
  }
  for (const [name, value] of Object.entries(overrides)) pairs.push(`${name}=${encodeURIComponent(value)}`)
  return pairs.join('&')
}

function* tokens(text: string): Generator<[name: string, value: string]> {
  if (text === '') return
  for (const token of text.split('&')) {
    if (token === '') continue
    const at = token.indexOf('=')
    yield at < 0 ? [decode(token), ''] : [decode(token.slice(0, at)), token.slice(at + 1)]
  }
}

/** Broken escapes stay as they are: the cloud judges them. */
function decode(text: string): string {
  if (!/[%+]/.test(text)) return text
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

/** What no answer may be, whatever was asked. */
import { XMLValidator } from 'fast-xml-parser'

interface Answer {
  status: number
  body: string
  headers: readonly (readonly [name: string, value: string])[]
}

/** Of CloudStack's own, and those that a servlet container gives. */
const statuses = new Set([
  200, 400, 401, 405, 429, 430, 431, 432, 503, 511, 530, 531, 532, 533, 534, 535, 536, 537,
])

/** Words of the machinery: of Node, of SQLite, of this source. */
const inside =
  /\n\s+at |\.ts:\d+|node:internal|node_modules|SQLITE|SqliteError|no such (table|column)|constraint failed|TypeError|RangeError|SyntaxError|is not a function|Cannot read|\[object Object\]|\bundefined\b/

/** @param slowMs an answer takes no longer
 *  @returns why the answer is none, or null */
export function wrong(answer: Answer, format: string, tookMs: number, slowMs: number): string | null {
  const { status, body, headers } = answer
  if (tookMs > slowMs) return `took ${Math.round(tookMs)} ms`
  if (!statuses.has(status)) return `status ${status}`
  if (body.includes('Something went wrong inside the server')) return 'an unexpected failure'
  if (status !== 200 && inside.test(body)) return `tells of the inside: ${inside.exec(body)?.[0]}`
  const broken = headers.find(([name, value]) => /[^\x20-\x7e\xa0-\xff]/.test(name + value))
  if (broken) return `the header ${broken[0]} cannot be sent`
  if (status === 405) return null
  if (body === '') return 'an empty answer'
  return format === 'json' ? notJson(body) : notXml(body)
}

function notJson(body: string): string | null {
  try {
    JSON.parse(body)
    return null
  } catch {
    return 'no JSON'
  }
}

function notXml(body: string): string | null {
  const valid = XMLValidator.validate(body)
  return valid === true ? null : `no XML: ${valid.err.msg}`
}

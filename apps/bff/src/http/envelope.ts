import { type CsErrorCode, csErrorCodes } from '@cloud/contract'
import { responseName } from '#http/commands.ts'
import type { BackendAnswer } from '#ports/backend.ts'

type Scalar = string | number | boolean

export const contentTypes = {
  json: 'application/json;charset=utf-8',
  xml: 'text/xml;charset=utf-8',
} as const

/** A flat answer in CloudStack's envelope: `{"root":{…}}`, or the same as XML. */
export function envelope(
  status: number,
  expects: 'json' | 'xml',
  root: string,
  fields: Readonly<Record<string, Scalar | readonly []>>,
): BackendAnswer {
  const body = expects === 'json' ? JSON.stringify({ [root]: fields }) : xml(root, fields)
  return { status, headers: [['content-type', contentTypes[expects]]], body }
}

/**
 * A refusal by the BFF itself, in the shape the cloud would give it. `errorcode` is the HTTP status.
 * @param cserrorcode CloudStack's kind of error, where it names one; such errors repeat their text in a header
 */
export function refusal(
  status: number,
  call: { command: string; expects: 'json' | 'xml' },
  text: string,
  cserrorcode?: CsErrorCode,
): BackendAnswer {
  const kind = cserrorcode === undefined ? {} : { cserrorcode: csErrorCodes[cserrorcode] }
  const fields = { uuidList: [] as const, errorcode: status, ...kind, errortext: text }
  const answer = envelope(status, call.expects, responseName(call.command), fields)
  return cserrorcode === undefined
    ? answer
    : { ...answer, headers: [...answer.headers, ['x-description', text]] }
}

function xml(root: string, fields: Readonly<Record<string, Scalar | readonly []>>): string {
  const inner = Object.entries(fields)
    .filter((field): field is [string, Scalar] => typeof field[1] !== 'object')
    .map(([name, value]) => `<${name}>${escapeMarkup(String(value))}</${name}>`)
    .join('')
  return `<?xml version="1.0" encoding="UTF-8"?><${root}>${inner}</${root}>`
}

const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
}
/** Text as it stands in XML and HTML, between tags or in an attribute. */
export const escapeMarkup = (text: string): string => text.replace(/[<>&"']/g, char => entities[char] ?? char)

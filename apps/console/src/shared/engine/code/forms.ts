import type { CommandName } from '@cloud/contract'
import { cmkCall } from '@cloud/provision'
import { stringToSign } from '@cloud/signing'

/** One call in the words of those who speak to the cloud without a console. */
export interface CallForms {
  url: string
  curl: string
  cmk: string
}

export type Param = readonly [name: string, value: string]

/** Parameters as they stand in an address: lists joined by commas, maps as `name[0].key`. */
export function flat(params: Readonly<Record<string, unknown>>): Param[] {
  return Object.entries(params).flatMap(([name, value]): Param[] => {
    if (value === undefined || value === null || value === '') return []
    if (!Array.isArray(value)) return [[name, typeof value === 'string' ? value : JSON.stringify(value)]]
    const items: readonly unknown[] = value
    return items.some(item => typeof item === 'object')
      ? items.flatMap((item, i) =>
          Object.entries(item ?? {}).map(([key, one]): Param => [`${name}[${i}].${key}`, String(one)]),
        )
      : [[name, items.join(',')]]
  })
}

/** @param endpoint address of the API  @param secret parameters that are left for the reader to fill in */
export function callForms(
  endpoint: string,
  command: string,
  params: Readonly<Record<string, unknown>>,
  secret: readonly string[] = [],
): CallForms {
  const given = flat(params).map(([name, value]): Param => [name, secret.includes(name) ? '' : value])
  const all: Param[] = [['command', command], ...given, ['response', 'json']]
  const query = all
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')
  return {
    url: `${endpoint}?${query}`,
    curl: signedCurl(endpoint, all),
    // the edge where a declared name is one of the contract's
    cmk: cmkCall({
      command: command as CommandName,
      params: Object.fromEntries(given.filter(([name]) => !secret.includes(name))),
      secret: secret.filter(name => given.some(([one]) => one === name)),
    }),
  }
}

/** Signs and calls in a POSIX shell that has `API_KEY` and `SECRET_KEY`: everything but the key is known by now, so
 *  the text to sign stands there whole. */
function signedCurl(endpoint: string, params: readonly Param[]): string {
  const [before, after] = stringToSign([...params, ['apiKey', KEY]]).split(KEY) as [string, string]
  return [
    `SIGNED=$(printf '%s' ${quoted(before)}"$API_KEY"${quoted(after)} | tr '[:upper:]' '[:lower:]')`,
    `SIGNATURE=$(printf '%s' "$SIGNED" | openssl dgst -sha1 -hmac "$SECRET_KEY" -binary | base64)`,
    [
      `curl --get ${quoted(endpoint)}`,
      ...params.map(([name, value]) => `--data-urlencode ${quoted(`${name}=${value}`)}`),
      `--data-urlencode "apiKey=$API_KEY" --data-urlencode "signature=$SIGNATURE"`,
    ].join(' \\\n  '),
  ].join('\n')
}

/** Stands for the key while the text to sign is made: no other value holds it, and it reads the same encoded. */
const KEY = '00000000-the-key-of-the-caller-00000000'

/** For a POSIX shell: as it is, whatever stands in it. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

import { CloudError } from '#kernel/errors.ts'
import { parseIp } from '#kernel/ipv4.ts'

/** What the files of a format are called; each may be compressed. */
const endings = {
  QCOW2: ['qcow2', 'img'],
  RAW: ['raw', 'img'],
  VHD: ['vhd'],
  VHDX: ['vhdx'],
  OVA: ['ova'],
  VMDK: ['vmdk'],
  TAR: ['tar'],
  ISO: ['iso'],
} as const satisfies Record<string, readonly string[]>
export type ImageFormat = keyof typeof endings

const formats = Object.keys(endings) as ImageFormat[]
const compressed = /\.(gz|bz2|xz|zip)$/

const refuse = (message: string, cause?: unknown) => new CloudError('PARAM_ERROR', message, { cause })

/** Checks from where an image is to be brought, before anything asks for it.
 *  @throws CloudError PARAM_ERROR for a scheme that nobody fetches, or a host that means the fetching machine itself */
export function checkImageUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw refuse(`The image cannot be brought from ${text}; give a URL with http:// or https://.`)
  if (url.port === '0') throw refuse(`The URL ${text} has no port that answers.`)
  if (isOwn(url.hostname))
    throw refuse(
      `${url.hostname} would be the machine that fetches the image; give a host that it can reach.`,
    )
  return url
}

/** Loopback, link-local, multicast and unspecified addresses. */
function isOwn(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase()
  if (host === 'localhost' || host.endsWith('.localhost')) return true
  if (host.includes(':')) return host === '::' || host === '::1' || /^(fe[89ab]|ff|::ffff:)/.test(host)
  const ip = parseIp(host)
  if (ip === undefined) return false
  const first = ip >>> 24
  return first === 127 || first === 0 || first >= 224 || ip >>> 16 === 0xa9fe
}

/** @throws CloudError PARAM_ERROR when there is no such format, or the file at the URL is of another */
export function checkFormat(text: string, url: URL): ImageFormat {
  const format = formats.find(name => name === text.toUpperCase())
  if (!format) throw refuse(`${text} is no format of images; use one of ${formats.join(', ')}.`)
  const file = url.pathname.toLowerCase().replace(compressed, '')
  if (!endings[format].some(ending => file.endsWith(`.${ending}`))) {
    const names = endings[format].map(ending => `.${ending}`).join(' or ')
    throw refuse(`The file at ${url.href} is not called like ${format}; it should end in ${names}.`)
  }
  return format
}

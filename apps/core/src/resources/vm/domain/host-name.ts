import { invalid } from '#kernel/errors.ts'

const label = /^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i

/** @throws CloudError PARAM_ERROR when it cannot be a host name: 1 to 63 letters, digits and hyphens */
export function checkHostName(name: string): string {
  if (!label.test(name))
    throw invalid(
      `${name} cannot be the name of an instance: it becomes its host name, so 1 to 63 letters, digits and hyphens, beginning with a letter and not ending with a hyphen.`,
    )
  return name
}

/** @throws CloudError PARAM_ERROR when it is not base64 */
export function checkUserData(text: string): string {
  const compact = text.replaceAll(/\s/g, '')
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(compact) || compact.replaceAll('=', '').length % 4 === 1)
    throw invalid('The parameter userdata must be encoded in base64.')
  return compact
}

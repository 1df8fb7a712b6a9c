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

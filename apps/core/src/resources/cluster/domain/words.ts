import { invalid } from '#kernel/errors.ts'

/** The one of a parameter's words that was meant, in any case.
 *  @throws CloudError PARAM_ERROR naming the words */
export function oneOf<W extends string>(param: string, words: readonly W[], given: string): W {
  const found = words.find(word => word.toLowerCase() === given.trim().toLowerCase())
  if (found !== undefined) return found
  throw invalid(`The parameter ${param} is one of ${words.join(', ')}; ${given} is none of them.`)
}

export const architectures = ['x86_64', 'aarch64'] as const
export const allocationStates = ['Enabled', 'Disabled'] as const
export const clusterTypes = ['CloudManaged', 'ExternalManaged'] as const
export const managedStates = ['Managed', 'Unmanaged'] as const

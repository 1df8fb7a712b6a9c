import { limitKinds, type LimitKind } from '@cloud/contract'
import { invalid } from '#kernel/errors.ts'

/** The kinds that a call is about: one by number or name, else all.
 *  @throws CloudError PARAM_ERROR when there is none like that */
export function kindsMeant(type: number | undefined, name?: string): readonly LimitKind[] {
  const found = limitKinds.filter(
    kind =>
      (type === undefined || type === -1 || kind.type === type) &&
      (name === undefined || kind.name === name.toLowerCase()),
  )
  if (found.length === 0)
    throw invalid(
      `There is no resource type ${name ?? type}. The types are ${limitKinds.map(k => `${k.type} ${k.name}`).join(', ')}.`,
    )
  return found
}

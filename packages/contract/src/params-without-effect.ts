import type { CommandSpec, ParamSpec } from './spec.ts'

/** Parameters that the embedded core accepts although it does nothing with them, because they only add to an answer,
 *  trim it, or hint. Every other parameter that a command knows but the core does not serve is refused by name. */
export const paramsWithoutEffect: ReadonlySet<string> = new Set([
  'showicon',
  'details',
  'retrieveonlyresourcecount',
  'showcapacities',
  'showunique',
  'fordisplay',
  'displayvm',
  'displayvolume',
  'displaynetwork',
  'displayoffering',
  'listsystemvms',
  'showremoved',
  'dynamicscalingenabled',
  'considerlasthost',
  'returnvmstats',
  'listvmonly',
  'tagged',
  'showvmstats',
  'accumulate',
  'userdatadetails',
  'oldformat',
])

/** On unless a call says otherwise. */
const onByDefault: ReadonlySet<string> = new Set(['conservemode'])

/** Whether a value asks for nothing of a command that does not serve the parameter: it is empty, or a switch that stays
 *  off. Filters of lists are no switches: `false` chooses rows. */
export const asksForNothing = (
  { list }: Pick<CommandSpec, 'list'>,
  { name, type }: Pick<ParamSpec, 'name' | 'type'>,
  value: unknown,
): boolean =>
  value === '' ||
  (type === 'boolean' &&
    !list &&
    !onByDefault.has(name) &&
    typeof value === 'string' &&
    value.trim().toLowerCase() === 'false')

/** The whole description of CloudStack 4.23, for servers and tools. A browser loads only what it uses: see the console's `virtual:commands`. */
import commandRows from '../data/commands.json' with { type: 'json' }
import eventTypeRows from '../data/event-types.json' with { type: 'json' }
import responseRows from '../data/response-fields.json' with { type: 'json' }
import roleRows from '../data/role-permissions.json' with { type: 'json' }
import type { CommandName } from './types.ts'
import type { CommandSpec, FieldSpec, RoleSpec } from './spec.ts'

export const commandSpecs: ReadonlyMap<CommandName, CommandSpec> = new Map(
  (commandRows as unknown as CommandSpec[]).map(c => [c.name as CommandName, c]),
)
export const responseClasses = responseRows as unknown as Readonly<Record<string, readonly FieldSpec[]>>
export const defaultRoles = roleRows as unknown as readonly RoleSpec[]
export const eventTypes: readonly string[] = eventTypeRows

/** @throws Error when the contract has no such command: a programming mistake */
export function commandSpec(name: CommandName): CommandSpec {
  const spec = commandSpecs.get(name)
  if (!spec) throw new Error(`the contract has no command ${name}`)
  return spec
}

import type { CommandName } from '@cloud/contract'
import type { Command } from './command.ts'
import type { BackgroundJob } from './job.ts'
import type { EntityKind, Resource } from './resource.ts'

/** The sum of all resources. */
export interface Registry {
  readonly resources: readonly Resource[]
  readonly commands: ReadonlyMap<string, Command>
  readonly entities: ReadonlyMap<string, EntityKind>
  readonly jobs: ReadonlyMap<string, BackgroundJob>
  readonly migrations: ReadonlyMap<string, string>
}

/** @throws Error when two resources bring the same thing: a programming mistake */
export function createRegistry(
  resources: readonly Resource[],
  base: Readonly<Record<string, string>>,
): Registry {
  const commands = new Map<string, Command>()
  const entities = new Map<string, EntityKind>()
  const jobs = new Map<string, BackgroundJob>()
  const migrations = new Map<string, string>()
  const put = <T>(map: Map<string, T>, key: string, value: T) => {
    if (map.has(key)) throw new Error(`${key} is declared twice`)
    map.set(key, value)
  }
  for (const [name, sql] of Object.entries(base)) put(migrations, name, sql)
  for (const resource of resources) {
    for (const c of resource.commands ?? []) put(commands, c.spec.name as CommandName, c)
    for (const [type, kind] of Object.entries(resource.entities ?? {})) put(entities, type, kind)
    for (const job of resource.jobs ?? []) put(jobs, job.name, job)
    for (const [name, sql] of Object.entries(resource.migrations ?? {})) put(migrations, name, sql)
  }
  return { resources, commands, entities, jobs, migrations }
}

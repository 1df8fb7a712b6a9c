import type { CommandName, LimitKindName } from '@cloud/contract'
import type { Command } from './command.ts'
import type { BackgroundJob } from './job.ts'
import type { EntityKind, Resource, Usage } from './resource.ts'

/** The sum of all resources. */
export interface Registry {
  readonly resources: readonly Resource[]
  readonly commands: ReadonlyMap<string, Command>
  readonly entities: ReadonlyMap<string, EntityKind>
  readonly jobs: ReadonlyMap<string, BackgroundJob>
  readonly migrations: ReadonlyMap<string, string>
  /** what counts against each limit */
  readonly usage: ReadonlyMap<LimitKindName, readonly Usage[]>
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
  const usage = new Map<LimitKindName, Usage[]>()
  const put = <T>(map: Map<string, T>, key: string, value: T) => {
    if (map.has(key)) throw new Error(`${key} is declared twice`)
    map.set(key, value)
  }
  for (const [name, sql] of Object.entries(base)) put(migrations, name, sql)
  for (const resource of resources) {
    for (const c of resource.commands ?? []) put(commands, c.spec.name as CommandName, c)
    for (const [type, kind] of Object.entries(resource.entities ?? {})) put(entities, type, kind)
    for (const job of resource.jobs ?? []) put(jobs, job.name, job as BackgroundJob)
    for (const [name, sql] of Object.entries(resource.migrations ?? {})) put(migrations, name, sql)
    for (const [kind, counted] of Object.entries(resource.usage ?? {})) {
      // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a Record<LimitKindName, …>
      const name = kind as LimitKindName
      usage.set(name, [...(usage.get(name) ?? []), counted])
    }
  }
  return { resources, commands, entities, jobs, migrations, usage }
}

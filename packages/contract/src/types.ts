import type {
  AsyncCommand,
  CommandEntity,
  CommandInput,
  CommandParams,
  ListCommand,
} from '../generated/types.ts'

export type * from '../generated/types.ts'

export type CommandName = keyof CommandParams

/** Parameters of one command: `Params<'createZone'>`. */
export type Params<C extends CommandName> = CommandParams[C]

/** Parameters as a server holds them: uuids resolved to internal ids. */
export type Input<C extends CommandName> = CommandInput[C]

/** The entity that a command answers with, or a row of its list: `Entity<'listZones'>`. */
export type Entity<C extends CommandName> = CommandEntity[C]

/** What an asynchronous command answers at once. */
export interface JobAccepted {
  jobid: string
  /** uuid of the entity that was made before the job began */
  id?: string
}

/** What a command answers: the rows of a list, a job, or the entity. */
export type Answer<C extends CommandName> = C extends ListCommand
  ? { count: number; rows: Entity<C>[] }
  : C extends AsyncCommand
    ? JobAccepted
    : Entity<C>

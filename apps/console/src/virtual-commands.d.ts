declare module 'virtual:commands' {
  import type { CommandName, ListCommand, ParamType } from '@cloud/contract'

  /** What a form or a picker needs to know of one parameter. */
  export interface ParamShape {
    type: ParamType
    required?: true
    /** response class of the entity that a uuid names */
    entity?: string
    /** type of a list's elements */
    of?: 'uuid' | 'string'
    /** longest string; 255 when absent */
    length?: number
  }

  /** What the console knows of one command: of its parameters those that it may use. */
  export interface CommandShape {
    async?: true
    /** response class that it answers with */
    entity: string
    /** resource type of its events and jobs */
    resourceType?: string
    /** type of the events that its job leaves */
    eventType?: string
    /** its class as jobs name it, where that is not the command's own name */
    job?: string
    params: Readonly<Record<string, ParamShape>>
  }

  /** Commands that the console's sources name, and the lists behind their parameters. */
  export const commands: Readonly<Partial<Record<CommandName, CommandShape>>>
  /** The list that finds an entity, by its response class. */
  export const lists: Readonly<Partial<Record<string, ListCommand>>>
}

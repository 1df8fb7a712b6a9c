import { eventTypes } from '@cloud/contract/data'
import { command } from '#kernel/command.ts'
import { Rows } from '#kernel/wire.ts'

export const listEventTypes = command('listEventTypes', {
  params: [],
  description: 'Lists the types that events can have.',
  run: () => new Rows(eventTypes.map(name => ({ name }))),
})

import { command } from '#kernel/command.ts'
import { Rows } from '#kernel/wire.ts'
import { usageTypes } from '../types.ts'

export const listUsageTypes = command('listUsageTypes', {
  description: 'Lists the kinds of usage records.',
  params: [],
  run: () => new Rows(usageTypes.map(({ id, name, description }) => ({ id, name, description }))),
})

import { command } from '#kernel/command.ts'
import { Rows } from '#kernel/wire.ts'
import { alertTypes } from '../raise.ts'

export const listAlertTypes = command('listAlertTypes', {
  params: [],
  description: 'Lists the kinds of trouble that administrators are told of.',
  run() {
    const types = Object.entries(alertTypes).map(([name, alerttypeid]) => ({
      name,
      alerttypeid,
      // the same trouble of the same thing is told once, until it is over
      repetitionallowed: false,
    }))
    return Rows.of('alerttype', 'AlertTypeResponse', types, types.length)
  },
})

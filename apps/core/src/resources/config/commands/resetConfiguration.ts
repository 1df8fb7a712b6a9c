import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { settingChanged } from '../hooks.ts'
import { placeOf, settingMeant } from '../place.ts'
import { settingView } from '../view.ts'

export const resetConfiguration = command('resetConfiguration', {
  params: ['accountid', 'clusterid', 'domainid', 'name', 'storageid', 'zoneid'],
  description:
    'Takes back what was set: a place follows the global value again, the global value its default.',
  run(ctx, p) {
    const { tx } = ctx
    const place = placeOf(ctx, p)
    const setting = settingMeant(ctx.read, p.name, place)
    const [scope, scopeId] = Object.entries(place)[0] ?? ['global', 0]
    tx.run(
      sql`delete from configuration where name = ${p.name} and scope = ${scope} and scopeId = ${scopeId}`,
    )
    settingChanged.call(tx, ctx, p.name)
    return settingView(tx, p.name, setting, place)
  },
  event: (_ctx, { name }) => ({
    type: 'CONFIGURATION.VALUE.EDIT',
    description: `Reset ${name}`,
    resourceType: 'Configuration',
  }),
})

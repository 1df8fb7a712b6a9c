import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { checkedValue } from '#kernel/settings/index.ts'
import { settingChanged } from '../hooks.ts'
import { placeOf, settingMeant } from '../place.ts'
import { settingView } from '../view.ts'

export const updateConfiguration = command('updateConfiguration', {
  params: ['accountid', 'clusterid', 'domainid', 'name', 'storageid', 'value', 'zoneid'],
  description: 'Sets a setting, globally or for one place. It takes effect at once.',
  run(ctx, p) {
    const { tx } = ctx
    const place = placeOf(ctx, p)
    const setting = settingMeant(ctx.read, p.name, place)
    if (p.value === undefined)
      throw invalid(`Give the new value of ${p.name}; resetConfiguration puts back its default.`)
    const value = checkedValue(p.name, setting, p.value)
    const [scope, scopeId] = Object.entries(place)[0] ?? ['global', 0]
    tx.run(sql`
      insert into configuration (name, scope, scopeId, value) values (${p.name}, ${scope}, ${scopeId}, ${value})
      on conflict (name, scope, scopeId) do update set value = excluded.value`)
    settingChanged.call(tx, ctx, p.name)
    return settingView(tx, p.name, setting, place)
  },
  event: (_ctx, { name, value }) => ({
    type: 'CONFIGURATION.VALUE.EDIT',
    description: `Set ${name} to ${value}`,
    resourceType: 'Configuration',
  }),
})

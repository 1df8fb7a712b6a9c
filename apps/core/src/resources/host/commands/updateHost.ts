import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { oneOf } from '../../cluster/index.ts'
import { joinTags } from '../domain/tags.ts'
import { hostReady } from '../hooks.ts'
import { applyResourceEvent } from '../states.ts'
import { oneHost } from '../view.ts'

export const updateHost = command('updateHost', {
  params: ['id', 'allocationstate', 'hosttags', 'name', 'url'],
  description: 'Changes a host, or takes it out of use for new VMs.',
  run(ctx, p) {
    const { tx, changes } = ctx
    const host = living(tx, 'host', p.id, 'host')
    if (p.url && !URL.canParse(p.url)) throw invalid(`${p.url} is no URL.`)
    tx.update('host', host.id, {
      ...(p.name && { name: p.name }),
      ...(p.url && { url: p.url }),
      ...(p.hosttags && { tags: joinTags(p.hosttags) }),
    })
    if (p.allocationstate) {
      const event = oneOf('allocationstate', ['Enable', 'Disable'], p.allocationstate)
      applyResourceEvent(tx, ctx, host.id, event)
      if (event === 'Enable') hostReady.call(tx, ctx, host.id)
    }
    changes.emit(tx, 'host', host.uuid)
    return oneHost(ctx, tx, host.id)
  },
})

import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { conflict } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { counted } from '#kernel/words.ts'
import { podIpUse } from '../addresses.ts'
import { podDeleted, podInUse } from '../hooks.ts'

export const deletePod = command('deletePod', {
  description: 'Deletes an empty pod with its ranges of addresses.',
  params: ['id'],
  run(ctx, { id }) {
    const { tx, clock } = ctx
    const pod = living(tx, 'pod', id, 'pod')
    const { taken } = podIpUse(tx, id)
    const rest = [
      taken > 0 ? `${counted(taken, 'private address')} in use` : null,
      ...podInUse.call(tx, id),
    ].filter(words => words !== null)
    if (rest.length > 0) throw conflict(`Pod ${pod.name} still has ${rest.join(', ')}; remove them first.`)
    podDeleted.call(tx, ctx, id)
    tx.run(sql`delete from podIp where podId = ${id}`)
    tx.run(sql`delete from podIpRange where podId = ${id}`)
    tx.update('pod', id, { removed: clock.now() })
    ctx.changes.emit(tx, 'pod', pod.uuid)
    return success()
  },
  event: (ctx, { id }) => {
    const { name, uuid } = ctx.read.row('pod', id)
    return { type: 'POD.DELETE', description: `Deleted pod ${name}`, resourceType: 'Pod', resourceUuid: uuid }
  },
})

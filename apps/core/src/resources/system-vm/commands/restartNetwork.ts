import { sql } from 'kysely'
import { isRootAdmin } from '#kernel/caller.ts'
import { asyncCommand } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import type { Read, Row } from '#ports/db.ts'
import { homeOf } from '../../vm/index.ts'
import { ensureRouters } from '../jobs/bring-up.ts'
import { replace } from '../jobs/replace-router.ts'

export const restartNetwork = asyncCommand('restartNetwork', {
  description: 'Reboots the routers of a network; with cleanup they are made anew.',
  params: ['id', 'cleanup'],
  accept(ctx, { id, cleanup }) {
    const network = living(ctx.tx, 'network', id, 'network')
    if (network.accountId === null && !isRootAdmin(ctx.caller))
      throw denied(`Network ${network.name} is shared; only a root admin restarts it.`)
    if (network.state !== 'Implemented' && network.state !== 'Setup')
      throw invalid(
        `Network ${network.name} is ${network.state}; only one that is Implemented or Setup can be restarted.`,
      )
    return {
      data: { id, cleanup: cleanup ?? false },
      serial: `network:${id}`,
      instance: { type: 'Network', uuid: network.uuid },
      event: {
        description: `restarting network ${network.name}`,
        ...(network.accountId !== null && { accountId: network.accountId }),
      },
    }
  },
  steps: [
    {
      name: 'restart',
      async run(job) {
        const { id, cleanup } = job.data
        const routers = job.read(read => routersOf(read, id))
        if (!cleanup) {
          for (const { vm, home } of job.read(read =>
            routers.map(router => ({ vm: router, home: homeOf(job, read, router) })),
          ))
            if (vm.state === 'Running') await home?.driver.rebootVm(home.host, vm.uuid)
        }
        return tx => {
          tx.update('network', id, { restartRequired: 0 })
          for (const { id: vmId } of cleanup ? routers : []) replace(tx, job, vmId)
          if (!cleanup || routers.length === 0) ensureRouters(tx, job, { networkId: id })
          job.changes.emit(tx, 'network', tx.row('network', id).uuid)
        }
      },
    },
  ],
  result: () => success(),
})

const routersOf = (read: Read, networkId: number): Row<'vm'>[] =>
  read.all(
    sql<Row<'vm'>>`
      select * from vm where kind = 'DomainRouter' and removed is null
        and id in (select vmId from nic where networkId = ${networkId} and removed is null) order by id`,
  )

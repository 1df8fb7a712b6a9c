import { availableParallelism, cpus, freemem, loadavg, totalmem } from 'node:os'
import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { Rows, wireDate } from '#kernel/wire.ts'
import { serverPage, serverParams } from '../page.ts'

const GiB = 1024 ** 3
const gigabytes = (bytes: number) => `${(bytes / GiB).toFixed(2)} GB`

/** Threads are the runtime's own business here, so nothing is told of them. */
export const listManagementServersMetrics = command('listManagementServersMetrics', {
  description: 'Lists the management servers, this one, with what it uses of its machine.',
  params: serverParams,
  run(ctx, p) {
    const sessions = ctx.read.get(sql<{ n: number }>`select count(*) as n from session`)?.n ?? 0
    const heap = process.memoryUsage()
    const cores = cpus()
    const times = cores.map(core => core.times)
    const spent = (of: (time: (typeof times)[number]) => number) =>
      times.reduce((sum, time) => sum + of(time), 0)
    const busy = spent(time => time.user + time.nice + time.sys + time.irq)
    const idle = spent(time => time.idle)
    return new Rows(
      serverPage(ctx, p).map(server => ({
        ...server,
        availableprocessors: availableParallelism(),
        agentcount: server.agentscount,
        sessions,
        heapmemoryused: heap.heapUsed,
        heapmemorytotal: heap.heapTotal,
        systemmemorytotal: gigabytes(totalmem()),
        systemmemoryfree: gigabytes(freemem()),
        systemmemoryused: gigabytes(totalmem() - freemem()),
        systemtotalcpucycles: cores.reduce((sum, core) => sum + core.speed, 0),
        systemloadaverages: loadavg(),
        systemcycleusage: [spent(time => time.user), spent(time => time.sys), idle],
        dbislocal: true,
        usageislocal: true,
        cpuload: `${((100 * busy) / Math.max(1, busy + idle)).toFixed(2)} %`,
        collectiontime: wireDate(ctx.clock.now()),
      })),
    )
  },
})

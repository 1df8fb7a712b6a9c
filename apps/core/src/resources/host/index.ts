import { sql } from 'kysely'
import { repeat } from '#kernel/repeat.ts'
import { entity, type Resource } from '#kernel/resource.ts'
import { configValue } from '#kernel/settings/index.ts'
import { clusterInUse } from '../cluster/index.ts'
import { addHost } from './commands/addHost.ts'
import { cancelHostMaintenance } from './commands/cancelHostMaintenance.ts'
import { deleteHost } from './commands/deleteHost.ts'
import { listHosts } from './commands/listHosts.ts'
import { listHostTags } from './commands/listHostTags.ts'
import { prepareHostForMaintenance } from './commands/prepareHostForMaintenance.ts'
import { reconnectHost } from './commands/reconnectHost.ts'
import { updateHost } from './commands/updateHost.ts'
import { lookAtAll } from './ping.ts'
import { hostMigrations } from './tables.ts'

export { joinTags, splitTags } from './domain/tags.ts'
export { driverFor, hostRef } from './driver.ts'
export { evacuateHost, hostAnswered, hostDown, hostInUse, hostReady, hostRemoved } from './hooks.ts'
export { hostForPool, hostsReaching, type PoolScope } from './pool.ts'
export { hostUseSql } from './use.ts'
export { hostView } from './view.ts'

clusterInUse.add((read, clusterId) => {
  const { n } = read.get(
    sql<{ n: number }>`select count(*) as n from host where clusterId = ${clusterId} and removed is null`,
  ) ?? { n: 0 }
  return n > 0 ? `${n} host${n === 1 ? '' : 's'}` : null
})
export { hostPage, hostParams } from './page.ts'

export const host: Resource = {
  name: 'host',
  entities: { HostResponse: entity('host') },
  commands: [
    addHost,
    listHosts,
    updateHost,
    deleteHost,
    reconnectHost,
    prepareHostForMaintenance,
    cancelHostMaintenance,
    listHostTags,
  ],
  migrations: hostMigrations,
  start(env) {
    const everyMs = () => 1000 * env.db.read(read => configValue(read, 'ping.interval'))
    return repeat(env, 'looking at the hosts', everyMs, () => lookAtAll(env), true)
  },
}

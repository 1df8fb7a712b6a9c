import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { CloudError, invalid } from '#kernel/errors.ts'
import { configValue } from '#kernel/settings/index.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { hypervisorNamed } from './domain/hypervisors.ts'

export interface NewCluster {
  name: string
  zoneId: number
  podId: number
  hypervisor: string
  clusterType?: Row<'cluster'>['clusterType']
  allocationState?: Row<'cluster'>['allocationState']
  arch?: string
}

export function clusterNamed(read: Read, podId: number, name: string): Row<'cluster'> | undefined {
  return read.get(
    sql<Row<'cluster'>>`
      select * from cluster where podId = ${podId} and lower(name) = lower(${name}) and removed is null`,
  )
}

/** How many times the hosts of a cluster can be promised, as its settings say; those of a new one are the global ones. */
const overcommit = (read: Read, clusterId?: number) => {
  const place = clusterId === undefined ? {} : { cluster: clusterId }
  return {
    cpuOvercommit: configValue(read, 'cpu.overprovisioning.factor', place),
    memoryOvercommit: configValue(read, 'mem.overprovisioning.factor', place),
  }
}

/** Takes over what the settings say now: the planner reads it with the cluster. */
export function followOvercommit(tx: Tx, { changes }: Pick<Env, 'changes'>, name: string): void {
  if (name !== 'cpu.overprovisioning.factor' && name !== 'mem.overprovisioning.factor') return
  for (const cluster of tx.all(sql<Row<'cluster'>>`select * from cluster where removed is null`)) {
    tx.update('cluster', cluster.id, overcommit(tx, cluster.id))
    changes.emit(tx, 'cluster', cluster.uuid)
  }
}

/** @throws CloudError PARAM_ERROR when the pod is not in the zone, INTERNAL_ERROR when the name is taken
 *  @returns the new cluster's id */
export function insertCluster(
  tx: Tx,
  env: Pick<Env, 'clock' | 'ids' | 'changes'>,
  given: NewCluster,
): number {
  const pod = tx.row('pod', given.podId)
  const zone = tx.row('zone', given.zoneId)
  if (pod.removed !== null || zone.removed !== null) throw invalid('The zone or the pod has been removed.')
  if (pod.zoneId !== zone.id)
    throw invalid(`Pod ${pod.name} is not in zone ${zone.name}; choose a pod of it.`)
  if (clusterNamed(tx, pod.id, given.name)) {
    throw new CloudError(
      'INTERNAL_ERROR',
      `Pod ${pod.name} has a cluster named ${given.name} already; choose another name.`,
      {
        cs: 'CloudRuntime',
        about: [
          { uuid: pod.uuid, description: 'podId' },
          { uuid: zone.uuid, description: 'dcId' },
        ],
      },
    )
  }
  const uuid = env.ids.uuid()
  const id = tx.insert('cluster', {
    uuid,
    name: given.name,
    zoneId: zone.id,
    podId: pod.id,
    hypervisor: hypervisorNamed(given.hypervisor),
    clusterType: given.clusterType ?? 'CloudManaged',
    allocationState: given.allocationState ?? 'Enabled',
    managedState: 'Managed',
    ...overcommit(tx),
    arch: given.arch ?? 'x86_64',
    created: env.clock.now(),
    removed: null,
  })
  env.changes.emit(tx, 'cluster', uuid)
  return id
}

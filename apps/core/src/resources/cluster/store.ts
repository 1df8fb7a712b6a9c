import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import { CloudError, invalid } from '#kernel/errors.ts'
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
    cpuOvercommit: 1,
    memoryOvercommit: 1,
    arch: given.arch ?? 'x86_64',
    created: env.clock.now(),
    removed: null,
  })
  env.changes.emit(tx, 'cluster', uuid)
  return id
}

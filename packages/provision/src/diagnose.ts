import { hostReasons, poolReasons, systemVmReasons } from './steps-compute.ts'
import { known, type LookScope } from './step.ts'
import { readError, type Reason, reason } from './trouble.ts'

const latestAlerts = 3

/** Why a zone does not come up: whatever is not well with its hosts, storage and system VMs, and the newest alerts.
 *  What cannot be asked is left out. */
export async function diagnose({ cloud, ids }: LookScope): Promise<Reason[]> {
  const zoneid = known(ids, 'zone')
  const [hosts, pools, stores, vms, alerts] = await Promise.all([
    orNothing(cloud.call('listHosts', { type: 'Routing', zoneid })),
    orNothing(cloud.call('listStoragePools', { zoneid })),
    orNothing(cloud.call('listImageStores', { zoneid })),
    orNothing(cloud.call('listSystemVms', { zoneid })),
    orNothing(cloud.call('listAlerts', { page: 1, pagesize: latestAlerts })),
  ])
  return [
    ...(hosts?.length === 0 ? [reason('no-host')] : (hosts ?? []).flatMap(hostReasons)),
    ...(pools?.length === 0 ? [reason('no-pool')] : (pools ?? []).flatMap(poolReasons)),
    ...(stores?.length === 0 ? [reason('no-image-store')] : []),
    ...(vms ? systemVmReasons(vms) : []),
    ...(alerts ?? []).map(({ description = '', name = '' }) =>
      reason('alert', { text: description || name }),
    ),
  ]
}

async function orNothing<Row>(asked: Promise<{ rows: Row[] }>): Promise<Row[] | null> {
  try {
    return (await asked).rows
  } catch (error) {
    readError(error)
    return null
  }
}

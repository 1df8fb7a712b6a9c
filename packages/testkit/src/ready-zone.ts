import type { Cloud } from '@cloud/client'
import { wholeZone } from './furnished.ts'

/** Makes an enabled Basic zone on the simulator, and tells what it is made of. Its jobs may still run. */
export async function readyZone(admin: Cloud, hostCount = 2) {
  const { zoneid, podid, clusterid } = await wholeZone(admin, hostCount)
  const only = <T>(rows: readonly T[]): T => {
    const [row] = rows
    if (row === undefined || rows.length > 1) throw new Error(`${rows.length} rows instead of one`)
    return row
  }
  return {
    zone: { id: zoneid },
    pod: { id: podid },
    cluster: { id: clusterid },
    network: only((await admin.call('listNetworks', { zoneid })).rows),
    hosts: (await admin.call('listHosts', { zoneid })).rows,
    pool: only((await admin.call('listStoragePools', { zoneid })).rows),
    store: only((await admin.call('listImageStores', { zoneid })).rows),
  }
}

/** Adds the simulated machine of this number to a cluster. */
export const addHost = (
  admin: Cloud,
  where: { zoneid: string; podid: string; clusterid: string },
  number: number,
) =>
  admin.call('addHost', {
    ...where,
    hypervisor: 'Simulator',
    url: `http://sim/c/h${number}`,
    username: 'root',
    password: 'password',
  })

import { isRootAdmin, type Caller } from '#kernel/caller.ts'
import { denied } from '#kernel/errors.ts'
import type { Place } from './phases/index.ts'

/** Where a start is asked to go.
 *  @throws CloudError ACCOUNT_ERROR for others than root admins: hosts are none of their business */
export function placeMeant(
  caller: Caller,
  p: { hostid?: number; clusterid?: number; podid?: number },
): Place {
  const place = {
    ...(p.hostid !== undefined && { hostId: p.hostid }),
    ...(p.clusterid !== undefined && { clusterId: p.clusterid }),
    ...(p.podid !== undefined && { podId: p.podid }),
  }
  if (Object.keys(place).length > 0 && !isRootAdmin(caller))
    throw denied('Only root admins choose where an instance runs: leave hostid, clusterid and podid out.')
  return place
}

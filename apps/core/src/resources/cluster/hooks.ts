import { hook } from '#kernel/hook.ts'
import type { Read } from '#ports/db.ts'

/** What still is in a cluster and forbids to delete it, in words (`2 hosts`), or null. */
export const clusterInUse = hook<[read: Read, clusterId: number], string | null>()

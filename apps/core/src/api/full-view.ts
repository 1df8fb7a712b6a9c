const storage = ['storage', 'storageid', 'storagetype', 'path', 'hypervisor', 'displayvolume']
const place = ['clusterid', 'clustername', 'podid', 'podname']

/** What only root administrators are told of things that tenants see too: where they are. By response class; classes whose
 *  views ask who is asking are not here. @see CloudStack ResponseObject.ResponseView */
export const fullViewOnly: Readonly<Record<string, ReadonlySet<string>>> = {
  VolumeResponse: new Set([...storage, ...place]),
  VolumeMetricsResponse: new Set([...storage, ...place]),
}

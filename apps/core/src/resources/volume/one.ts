import type { Entity } from '@cloud/contract'

import { invalid } from '#kernel/errors.ts'
import type { Read, Row } from '#ports/db.ts'
import { volumeView } from './view.ts'

/** @throws CloudError PARAM_ERROR when it has been deleted */
export function liveVolume(read: Read, id: number): Row<'volume'> {
  const volume = read.row('volume', id)
  if (volume.removed !== null) throw invalid(`The volume ${volume.name} has been deleted.`)
  return volume
}

export function oneVolume(read: Read, id: number): Entity<'listVolumes'> {
  const [view] = volumeView(read, [id])
  if (!view) throw new Error(`no view of volume ${id}`)
  return view
}

/** What the event of a command on a volume says. */
export const about = (volume: Row<'volume'>, words: string) => ({
  description: `${words} ${volume.name}`,
  accountId: volume.accountId,
  resourceType: 'Volume',
  resourceUuid: volume.uuid,
})

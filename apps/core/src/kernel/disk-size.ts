import { GiB } from '@cloud/contract'
import type { Read } from '#ports/db.ts'
import { invalid } from './errors.ts'
import { configValue } from './settings/index.ts'

/** Bytes of a disk.
 *  @param custom the size was chosen freely, not by an offering: further settings bound it
 *  @throws CloudError PARAM_ERROR beyond storage.max.volume.size and custom.diskoffering.size.min and .max */
export function diskBytes(read: Read, sizeGiB: number, custom: boolean): number {
  const largest = configValue(read, 'storage.max.volume.size')
  const least = custom ? configValue(read, 'custom.diskoffering.size.min') : 1
  const most = custom ? Math.min(largest, configValue(read, 'custom.diskoffering.size.max')) : largest
  if (!Number.isInteger(sizeGiB) || sizeGiB < least || sizeGiB > most)
    throw invalid(`A disk has ${least} to ${most} GiB here, not ${sizeGiB}; choose another size.`)
  return sizeGiB * GiB
}

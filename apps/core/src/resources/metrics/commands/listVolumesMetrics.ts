import { command } from '#kernel/command.ts'
import { Rows } from '#kernel/wire.ts'
import { volumePage, volumeParams } from '../../volume/index.ts'
import { diskFields, diskLooks } from '../disks.ts'

const GiB = 1024 ** 3
const fiveMinutesMs = 300_000

export const listVolumesMetrics = command('listVolumesMetrics', {
  description: 'Lists volumes with their size in words, and what they did when they were last looked at.',
  params: volumeParams,
  run(ctx, p) {
    const { rows, count } = volumePage(ctx, p)
    const now = ctx.clock.now()
    const uuids = rows.flatMap(row => row.id ?? [])
    const looks = diskLooks(ctx.read, uuids, { from: now - fiveMinutesMs, to: now })
    return new Rows(
      rows.map(row => {
        const last = looks.get(row.id ?? '')?.at(-1)
        return {
          ...row,
          sizegb: `${((row.size ?? 0) / GiB).toFixed(2)} GiB`,
          ...(last && diskFields(last)),
        }
      }),
      count,
    )
  },
})

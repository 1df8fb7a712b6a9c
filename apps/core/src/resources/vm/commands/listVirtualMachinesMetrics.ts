import { command } from '#kernel/command.ts'
import { Rows } from '#kernel/wire.ts'
import { listParams, page } from '../page.ts'
import { mebibytes } from '../stats.ts'
import type { InstanceEntity } from '../view.ts'

export const listVirtualMachinesMetrics = command('listVirtualMachinesMetrics', {
  description: 'Lists instances with what they use, in words.',
  params: listParams,
  run(ctx, p) {
    const { rows, count } = page(ctx, p)
    return new Rows(
      rows.map(row => ({ ...inWords(row), ...row })),
      count,
    )
  },
})

/** As CloudStack's metrics write amounts. */
const inWords = (row: InstanceEntity) => ({
  ...(row.cpunumber !== undefined &&
    row.cpuspeed !== undefined && { cputotal: `${(row.cpunumber * row.cpuspeed) / 1000} Ghz` }),
  ...(row.memory !== undefined && { memorytotal: `${(row.memory / 1024).toFixed(2)} GiB` }),
  ...(row.networkkbsread !== undefined && { networkread: mebibytes(row.networkkbsread) }),
  ...(row.networkkbswrite !== undefined && { networkwrite: mebibytes(row.networkkbswrite) }),
  ...(row.diskkbsread !== undefined && { diskread: mebibytes(row.diskkbsread) }),
  ...(row.diskkbswrite !== undefined && { diskwrite: mebibytes(row.diskkbswrite) }),
  ...(row.diskioread !== undefined &&
    row.diskiowrite !== undefined && { diskiopstotal: row.diskioread + row.diskiowrite }),
})

import { capacityTypes } from '@cloud/contract'
import { repeat } from '#kernel/repeat.ts'
import type { Resource } from '#kernel/resource.ts'
import { configValue } from '#kernel/settings/index.ts'
import { podCapacity } from '../pod/index.ts'
import { zoneCapacity } from '../zone/index.ts'
import { watchCapacity } from './alerts.ts'
import { listCapacity } from './commands/listCapacity.ts'
import { measures, percentUsed, totals, type Total } from './measure.ts'

/** Kinds that `showcapacities` shows in a list of zones. */
const shown: ReadonlySet<number> = new Set([0, 1, 2, 6, 90])

zoneCapacity.add((read, zoneId) =>
  totals(measures(read, zoneId), 'zoneId', [zoneId]).filter(asked).map(entity),
)

podCapacity.add((read, podId) => {
  const { zoneId } = read.row('pod', podId)
  return totals(measures(read, zoneId), 'podId')
    .filter(line => line.id === podId)
    .map(entity)
})

const asked = (line: Total) => shown.has(line.type)

const entity = (line: Total) => ({
  type: line.type,
  name: capacityTypes[line.type].name,
  capacityused: line.used,
  capacitytotal: line.total,
  percentused: percentUsed(line),
})

export const capacity: Resource = {
  name: 'capacity',
  commands: [listCapacity],
  start(env) {
    const everyMs = () => env.db.read(read => configValue(read, 'capacity.check.period'))
    return repeat(env, 'looking for what runs out', everyMs, () => watchCapacity(env))
  },
}

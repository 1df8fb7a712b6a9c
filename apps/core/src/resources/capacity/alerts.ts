import { capacityTypes } from '@cloud/contract'
import type { Env } from '#kernel/command.ts'
import { configValue, type SettingName, type SettingPlace } from '#kernel/settings/index.ts'
import type { Read, Tx } from '#ports/db.ts'
import { raiseAlert, resolveAlert, type AlertName } from '../alert/index.ts'
import { measures, totals, type CapacityType, type Level, type Total } from './measure.ts'

interface Watch {
  type: CapacityType
  alert: AlertName
  level: Level
  setting: SettingName
}

const watch = (type: CapacityType, alert: AlertName, level: Level, setting: SettingName): Watch => ({
  type,
  alert,
  level,
  setting,
})

const watches: readonly Watch[] = [
  watch(0, 'ALERT.MEMORY', 'clusterId', 'cluster.memory.allocated.capacity.notificationthreshold'),
  watch(1, 'ALERT.CPU', 'clusterId', 'cluster.cpu.allocated.capacity.notificationthreshold'),
  watch(2, 'ALERT.STORAGE', 'zoneId', 'pool.storage.capacity.notificationthreshold'),
  watch(3, 'ALERT.STORAGE.ALLOCATED', 'zoneId', 'pool.storage.allocated.capacity.notificationthreshold'),
  watch(4, 'ALERT.NETWORK.PUBLICIP', 'zoneId', 'zone.virtualnetwork.publicip.capacity.notificationthreshold'),
  watch(5, 'ALERT.NETWORK.PRIVATEIP', 'podId', 'pod.privateip.capacity.notificationthreshold'),
  watch(6, 'ALERT.STORAGE.SECONDARY', 'zoneId', 'zone.secstorage.capacity.notificationthreshold'),
  watch(7, 'ALERT.NETWORK.VLAN', 'zoneId', 'zone.vlan.capacity.notificationthreshold'),
  watch(
    8,
    'ALERT.NETWORK.DIRECTPUBLICIP',
    'zoneId',
    'zone.directnetwork.publicip.capacity.notificationthreshold',
  ),
]

/** Tells administrators what is running out where, once for each time that it does. */
export function watchCapacity(env: Env): void {
  env.db.tx(tx => {
    const found = measures(tx)
    for (const each of watches)
      for (const line of totals(found, each.level)) if (line.type === each.type) tell(tx, env, each, line)
  })
}

function tell(tx: Tx, env: Env, { type, alert, level, setting }: Watch, { id, used, total }: Total): void {
  const { uuid, name, zoneId, podId, place, kind } = about(tx, level, id)
  const limit = Number(configValue(tx, setting, place))
  const subject = `${uuid} ${type}`
  if (total === 0 || used / total <= limit) return resolveAlert(tx, env, alert, subject)
  const percent = (share: number) => `${Math.round(1000 * share) / 10} %`
  raiseAlert(tx, env, {
    name: alert,
    subject,
    description: `In the ${kind} ${name}, ${percent(used / total)} of ${capacityTypes[type].name} is taken, more than the ${percent(limit)} of ${setting}: add some, or free some.`,
    zoneId,
    podId,
  })
}

interface Place {
  uuid: string
  name: string
  zoneId: number
  podId: number | null
  place: SettingPlace
  kind: string
}

function about(read: Read, level: Level, id: number): Place {
  if (level === 'zoneId') {
    const { uuid, name } = read.row('zone', id)
    return { uuid, name, zoneId: id, podId: null, place: { zone: id }, kind: 'zone' }
  }
  if (level === 'podId') {
    const { uuid, name, zoneId } = read.row('pod', id)
    return { uuid, name, zoneId, podId: id, place: {}, kind: 'pod' }
  }
  const { uuid, name, zoneId, podId } = read.row('cluster', id)
  return { uuid, name, zoneId, podId, place: { cluster: id }, kind: 'cluster' }
}

import { capacityTypes, type Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { Rows } from '#kernel/wire.ts'
import type { Read } from '#ports/db.ts'
import { measures, percentUsed, totals, type Level, type Total } from '../measure.ts'

type Place = Pick<
  Entity<'listCapacity'>,
  'zoneid' | 'zonename' | 'podid' | 'podname' | 'clusterid' | 'clustername'
>

export const listCapacity = command('listCapacity', {
  params: ['clusterid', 'fetchlatest', 'keyword', 'page', 'pagesize', 'podid', 'sortby', 'type', 'zoneid'],
  description: 'Tells how much of everything there is, and how much of it is taken, as of now.',
  run({ read }, p) {
    if (p.sortby && p.sortby.toLowerCase() !== 'usage')
      throw invalid('The parameter sortby can be usage only.')
    const level: Level = p.clusterid !== undefined ? 'clusterId' : p.podid !== undefined ? 'podId' : 'zoneId'
    const places = placesOf(read, level)
    const wanted = p.clusterid ?? p.podid ?? p.zoneid
    const zoneIds = level === 'zoneId' ? [...places.keys()] : []
    const lines = totals(measures(read), level, zoneIds)
      .filter(line => places.has(line.id) && (wanted === undefined || line.id === wanted))
      .filter(line => p.type === undefined || line.type === p.type)
    if (p.sortby) lines.sort((a, b) => Number(percentUsed(b)) - Number(percentUsed(a)))
    return new Rows(lines.map(line => ({ ...capacityEntity(line), ...places.get(line.id) })))
  },
})

/** Kinds of which CloudStack also writes what is allocated. */
const computed: ReadonlySet<number> = new Set([0, 1, 19, 90])

function capacityEntity(line: Total): Entity<'listCapacity'> {
  return {
    type: line.type,
    name: capacityTypes[line.type].name,
    ...(computed.has(line.type) && { capacityallocated: line.used }),
    capacityused: line.used,
    capacitytotal: line.total,
    percentused: percentUsed(line),
  }
}

function placesOf(read: Read, level: Level): Map<number, Place> {
  const from = {
    zoneId: sql`select z.id, z.uuid as zoneid, z.name as zonename from zone z where z.removed is null`,
    podId: sql`
      select p.id, z.uuid as zoneid, z.name as zonename, p.uuid as podid, p.name as podname
      from pod p join zone z on z.id = p.zoneId where p.removed is null`,
    clusterId: sql`
      select c.id, z.uuid as zoneid, z.name as zonename, p.uuid as podid, p.name as podname,
        c.uuid as clusterid, c.name as clustername
      from cluster c join pod p on p.id = c.podId join zone z on z.id = c.zoneId where c.removed is null`,
  }[level]
  const rows = read.all(sql<Place & { id: number }>`select * from (${from})`)
  return new Map(rows.map(({ id, ...place }) => [id, place]))
}

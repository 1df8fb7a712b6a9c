import { sql } from 'kysely'
import type { Read } from '#ports/db.ts'
import type { Registry } from './registry.ts'
import type { EntityKind } from './resource.ts'

/** Words of events and tags for things whose response class has another name. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['virtualmachine', 'uservm'],
  ['router', 'domainrouter'],
  ['iso', 'template'],
  ['consoleproxy', 'systemvm'],
  ['publicipaddress', 'ipaddress'],
  ['portforwardingrule', 'firewallrule'],
  ['loadbalancer', 'firewallrule'],
  ['loadbalancerrule', 'firewallrule'],
  ['lbstickinesspolicy', 'lbstickiness'],
  ['vpnuser', 'vpnusers'],
  ['vpncustomergateway', 'site2sitecustomergateway'],
  ['customergateway', 'site2sitecustomergateway'],
  ['vpngateway', 'site2sitevpngateway'],
  ['vpnconnection', 'site2sitevpnconnection'],
])

const byType = new WeakMap<Registry, ReadonlyMap<string, EntityKind>>()

/** The entities that a resource type of events, tags or jobs stands for.
 *  @param type e.g. `VirtualMachine`, `UserVm`, `Zone`, in any case
 *  @returns undefined when this core has no such thing */
export function entityOfType(registry: Registry, type: string): EntityKind | undefined {
  let types = byType.get(registry)
  if (!types) {
    types = new Map(
      [...registry.entities].map(([name, kind]) => [name.replace(/Response$/, '').toLowerCase(), kind]),
    )
    byType.set(registry, types)
  }
  const word = type.toLowerCase()
  return types.get(word) ?? types.get(irregular.get(word) ?? '')
}

/** Words of answers and tags that in events name something else. */
const objects: ReadonlyMap<string, string> = new Map([
  ['networkacl', 'networkaclitem'],
  ['networkacllist', 'networkacl'],
])

/** The same for the name that a thing has in answers and in tags. */
export const entityOfObject = (registry: Registry, name: string): EntityKind | undefined =>
  entityOfType(registry, objects.get(name.toLowerCase()) ?? name)

/** Names of things of one type, by uuid. Things without a name are left out. */
export function namesOf(read: Read, { table }: EntityKind, uuids: readonly string[]): Map<string, string> {
  const column = read.get(
    sql<{
      name: string
    }>`select name from pragma_table_info(${table}) where name in ('name', 'username') limit 1`,
  )
  if (!column) return new Map()
  const rows = read.all(sql<{ uuid: string; name: string | null }>`
    select uuid, ${sql.ref(column.name)} as name from ${sql.table(table)}
    where uuid in (select value from json_each(${JSON.stringify(uuids)}))`)
  return new Map(rows.flatMap(({ uuid, name }) => (name === null ? [] : [[uuid, name] as const])))
}

import { entity, type Resource } from '#kernel/resource.ts'
import { createZone } from './commands/createZone.ts'
import { deleteZone } from './commands/deleteZone.ts'
import { listZones } from './commands/listZones.ts'
import { updateZone } from './commands/updateZone.ts'
import { zoneMigrations } from './tables.ts'

export { allocationStateOf, checkDns, checkNetworkDomain } from './domain/zone-rules.ts'
export { zoneCapacity, zoneEnabled, zoneInUse } from './hooks.ts'
export { zonePage, zoneParams } from './page.ts'

export const zone: Resource = {
  name: 'zone',
  entities: { ZoneResponse: entity('zone') },
  commands: [createZone, listZones, updateZone, deleteZone],
  migrations: zoneMigrations,
}

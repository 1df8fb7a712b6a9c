import { sql } from 'kysely'
import { invalid } from '#kernel/errors.ts'
import type { Read, Row } from '#ports/db.ts'
import type { VpcServices } from './domain/default-offerings.ts'

/** @throws CloudError PARAM_ERROR when this cloud cannot build such a VPC in the zone */
export function requireBuildable(read: Read, zone: Row<'zone'>, offering: Row<'vpcOffering'>): void {
  if (offering.state !== 'Enabled')
    throw invalid(`The VPC offering ${offering.name} is disabled; choose another one.`)
  const enabled = new Set(
    read
      .all(
        sql<{ name: string }>`
          select s.name from networkServiceProvider s join physicalNetwork p on p.id = s.physicalNetworkId
          where p.zoneId = ${zone.id} and p.removed is null and s.removed is null and s.state = 'Enabled'`,
      )
      .map(row => row.name),
  )
  const wanted = new Set(Object.values(JSON.parse(offering.services) as VpcServices).flat())
  const missing = [...wanted].filter(name => !enabled.has(name))
  if (missing.length > 0)
    throw invalid(
      `The VPC offering ${offering.name} needs ${missing.join(', ')}, enabled on a physical network of zone ${zone.name}: see updateNetworkServiceProvider.`,
    )
}

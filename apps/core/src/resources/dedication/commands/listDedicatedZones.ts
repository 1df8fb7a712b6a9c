import { command } from '#kernel/command.ts'
import { dedicated } from '../dedicate.ts'
import { dedicatedZone } from '../view-zone.ts'

export const listDedicatedZones = command('listDedicatedZones', {
  description: 'Lists zones that serve one domain or account alone.',
  params: ['zoneid', 'domainid', 'account', 'keyword', 'page', 'pagesize'],
  run: (ctx, p) => dedicated(ctx, 'Zone', p.zoneid, p, dedicatedZone),
})

import { asyncCommand } from '#kernel/command.ts'
import { dedicate, nothingLeft, oneShown } from '../dedicate.ts'
import { dedicatedZone } from '../view-zone.ts'

export const dedicateZone = asyncCommand('dedicateZone', {
  description: 'Keeps a zone for the instances of one domain, or of one account of it.',
  params: ['zoneid', 'domainid', 'account'],
  accept: (ctx, p) => dedicate(ctx, 'Zone', p.zoneid, p),
  steps: nothingLeft,
  result: (read, data) => dedicatedZone(oneShown('Zone', read, data)),
})

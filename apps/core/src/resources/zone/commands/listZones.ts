import { command } from '#kernel/command.ts'
import { zonePage, zoneParams } from '../page.ts'

export const listZones = command('listZones', {
  description:
    'Lists zones; those of other domains and, for all but root admins, disabled ones are left out.',
  params: zoneParams,
  run: zonePage,
})

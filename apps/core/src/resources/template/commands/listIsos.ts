import { command } from '#kernel/command.ts'
import { listImages, listParams } from '../listing.ts'
import { templateFilter } from '../visible.ts'

export const listIsos = command('listIsos', {
  description: 'Lists ISOs, one entry for each zone that an ISO is in.',
  params: [...listParams, 'isofilter', 'bootable', 'ispublic'],
  run: (ctx, p) => listImages(ctx, p, templateFilter(p.isofilter ?? 'selfexecutable'), 'iso'),
})

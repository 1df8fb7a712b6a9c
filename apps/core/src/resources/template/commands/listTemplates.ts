import { command } from '#kernel/command.ts'
import { listImages, listParams } from '../listing.ts'
import { templateFilter } from '../visible.ts'

export const listTemplates = command('listTemplates', {
  description: 'Lists templates, one entry for each zone that a template is in.',
  params: [...listParams, 'templatefilter', 'ids', 'templatetype', 'isvnf', 'forcks'],
  run: (ctx, p) => listImages(ctx, p, templateFilter(p.templatefilter), 'template'),
})

import { command } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { updateImage, updateParams } from '../update.ts'
import { templateView } from '../view.ts'

export const updateTemplate = command('updateTemplate', {
  description: 'Changes what people read of a template, and what new instances of it get.',
  params: [...updateParams, 'templatetag'],
  run(ctx, p) {
    updateImage(ctx, p, 'template')
    return one(templateView, ctx.tx, p.id)
  },
})

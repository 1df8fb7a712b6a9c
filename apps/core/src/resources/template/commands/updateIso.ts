import { command } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { updateImage, updateParams } from '../update.ts'
import { templateView } from '../view.ts'

export const updateIso = command('updateIso', {
  description: 'Changes what people read of an ISO, and what new instances of it get.',
  params: updateParams,
  run(ctx, p) {
    updateImage(ctx, p, 'iso')
    return one(templateView, ctx.tx, p.id)
  },
})

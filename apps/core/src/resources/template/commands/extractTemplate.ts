import { asyncCommand } from '#kernel/command.ts'
import { acceptExtraction, extractParams, noExtraction, refuseExtraction } from '../extract.ts'

export const extractTemplate = asyncCommand('extractTemplate', {
  description: 'Offers an image for download, where secondary storage can do that.',
  params: extractParams,
  accept: (ctx, { id }) => acceptExtraction(ctx, id, 'template'),
  steps: [refuseExtraction],
  result: noExtraction,
})

import { conflict } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import type { Ctx } from '#kernel/command.ts'
import { about, ownImage, type ImageKind } from './about.ts'

export const extractParams = ['id', 'mode', 'url', 'zoneid'] as const

/** The request's part of a download that no secondary storage here offers: known images only. */
export function acceptExtraction(ctx: Ctx, id: number, kind: ImageKind) {
  const image = ownImage(ctx, id, kind)
  return {
    data: { id },
    instance: { type: kind === 'iso' ? 'Iso' : 'Template', uuid: image.uuid },
    event: about(image, 'extracting'),
  }
}

export const refuseExtraction = step<{ id: number }>('refuse', () => {
  throw conflict(
    'The secondary storage of this cloud offers no downloads. Fetch the image from the URL that it was registered with.',
  )
})

export function noExtraction(): never {
  throw new Error('a refused extraction has no result')
}

export const noUpload = () =>
  conflict(
    'The secondary storage of this cloud takes no uploads. Put the image on a web server and register it by its URL.',
  )

import { command } from '#kernel/command.ts'
import { conflict } from '#kernel/errors.ts'

/** There is no server here that takes uploads from browsers. */
export const getUploadParamsForVolume = command('getUploadParamsForVolume', {
  description: 'Prepares the upload of a volume from a browser, where secondary storage can do that.',
  params: ['name', 'format', 'zoneid', 'checksum', 'account', 'domainid', 'diskofferingid'],
  run() {
    throw conflict(
      'The secondary storage of this cloud takes no uploads. Create the volume from an offering, and copy the content from inside an instance.',
    )
  },
})

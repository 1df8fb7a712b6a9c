import { command } from '#kernel/command.ts'
import { noUpload } from '../extract.ts'

export const getUploadParamsForIso = command('getUploadParamsForIso', {
  description: 'Prepares the upload of an image from a browser, where secondary storage can do that.',
  params: [
    'account',
    'bootable',
    'checksum',
    'displaytext',
    'domainid',
    'format',
    'isextractable',
    'isfeatured',
    'ispublic',
    'name',
    'ostypeid',
    'zoneid',
  ],
  run() {
    throw noUpload()
  },
})

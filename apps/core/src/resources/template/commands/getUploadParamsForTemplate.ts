import { command } from '#kernel/command.ts'
import { noUpload } from '../extract.ts'

export const getUploadParamsForTemplate = command('getUploadParamsForTemplate', {
  description: 'Prepares the upload of an image from a browser, where secondary storage can do that.',
  params: [
    'account',
    'arch',
    'bits',
    'checksum',
    'deployasis',
    'details',
    'displaytext',
    'domainid',
    'forcks',
    'format',
    'hypervisor',
    'isdynamicallyscalable',
    'isextractable',
    'isfeatured',
    'ispublic',
    'isrouting',
    'name',
    'ostypeid',
    'passwordenabled',
    'requireshvm',
    'sshkeyenabled',
    'templatetag',
    'templatetype',
    'zoneid',
  ],
  run() {
    throw noUpload()
  },
})

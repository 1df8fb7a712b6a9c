import { command } from '#kernel/command.ts'
import { noUpload } from '../extract.ts'

export const getUploadParamsForTemplate = command('getUploadParamsForTemplate', {
  description: 'Prepares the upload of an image from a browser, where secondary storage can do that.',
  params: ['name', 'format', 'zoneid'],
  run() {
    throw noUpload()
  },
})

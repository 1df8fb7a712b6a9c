import { command } from '#kernel/command.ts'
import { volumePage, volumeParams } from '../page.ts'

export const listVolumes = command('listVolumes', {
  description: 'Lists volumes, the newest first.',
  params: volumeParams,
  run: volumePage,
})

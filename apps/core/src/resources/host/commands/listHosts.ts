import { command } from '#kernel/command.ts'
import { hostPage, hostParams } from '../page.ts'

export const listHosts = command('listHosts', {
  description: 'Lists hosts with what they have, what is promised of it, and what is used.',
  params: hostParams,
  run: hostPage,
})

import { command } from '#kernel/command.ts'
import { poolPage, poolParams } from '../page.ts'

export const listStoragePools = command('listStoragePools', {
  description: 'Lists primary storage with its size and what is promised and used of it.',
  params: poolParams,
  run: poolPage,
})

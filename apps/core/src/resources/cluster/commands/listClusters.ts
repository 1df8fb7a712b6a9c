import { command } from '#kernel/command.ts'
import { clusterPage, clusterParams } from '../page.ts'

export const listClusters = command('listClusters', {
  description: 'Lists clusters.',
  params: clusterParams,
  run: clusterPage,
})

import { command } from '#kernel/command.ts'
import { Rows } from '#kernel/wire.ts'
import { allocationStates, architectures, clusterTypes, oneOf } from '../domain/words.ts'
import { insertCluster } from '../store.ts'
import { oneCluster } from '../view.ts'

export const addCluster = command('addCluster', {
  params: ['clustername', 'clustertype', 'hypervisor', 'podid', 'zoneid', 'allocationstate', 'arch'],
  description: 'Adds a cluster to a pod: hosts of one hypervisor that share primary storage.',
  run(ctx, p) {
    const id = insertCluster(ctx.tx, ctx, {
      name: p.clustername,
      zoneId: p.zoneid,
      podId: p.podid,
      hypervisor: p.hypervisor,
      clusterType: oneOf('clustertype', clusterTypes, p.clustertype),
      ...(p.allocationstate && {
        allocationState: oneOf('allocationstate', allocationStates, p.allocationstate),
      }),
      ...(p.arch && { arch: oneOf('arch', architectures, p.arch) }),
    })
    return new Rows([oneCluster(ctx.tx, id)])
  },
})

import { command } from '#kernel/command.ts'
import { conflict, invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { hypervisorNamed } from '../domain/hypervisors.ts'
import { allocationStates, architectures, clusterTypes, managedStates, oneOf } from '../domain/words.ts'
import { clusterInUse } from '../hooks.ts'
import { clusterNamed } from '../store.ts'
import { oneCluster } from '../view.ts'

export const updateCluster = command('updateCluster', {
  params: ['id', 'allocationstate', 'arch', 'clustername', 'clustertype', 'hypervisor', 'managedstate'],
  description: 'Changes a cluster, or takes it out of use.',
  run({ tx, changes }, p) {
    const cluster = living(tx, 'cluster', p.id, 'cluster')
    if (p.clustername) {
      const other = clusterNamed(tx, cluster.podId, p.clustername)
      if (other && other.id !== cluster.id) {
        throw invalid(`The pod has a cluster named ${p.clustername} already; choose another name.`)
      }
    }
    const hypervisor = p.hypervisor && hypervisorNamed(p.hypervisor)
    if (hypervisor && hypervisor !== cluster.hypervisor) {
      const inside = clusterInUse.call(tx, cluster.id).find(what => what !== null)
      if (inside)
        throw conflict(`Cluster ${cluster.name} has ${inside}; its hypervisor cannot change any more.`)
    }
    tx.update('cluster', cluster.id, {
      ...(p.clustername && { name: p.clustername }),
      ...(hypervisor && { hypervisor }),
      ...(p.clustertype && { clusterType: oneOf('clustertype', clusterTypes, p.clustertype) }),
      ...(p.allocationstate && {
        allocationState: oneOf('allocationstate', allocationStates, p.allocationstate),
      }),
      ...(p.managedstate && { managedState: oneOf('managedstate', managedStates, p.managedstate) }),
      ...(p.arch && { arch: oneOf('arch', architectures, p.arch) }),
    })
    changes.emit(tx, 'cluster', cluster.uuid)
    return oneCluster(tx, cluster.id)
  },
})

import type { Entity } from '@cloud/contract'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { living } from '#kernel/living.ts'
import type { Read } from '#ports/db.ts'
import { takeGuestIp } from '../../network/index.ts'

interface Data {
  id: number
}

/** The address is taken when it is asked for, so that a refusal is an answer and not a failed job. */
export const addIpToNic = asyncCommand('addIpToNic', {
  description: 'Gives an interface one more address of its network.',
  params: ['nicid', 'ipaddress', 'description'],
  accept(ctx, p) {
    const { tx, ids, clock } = ctx
    const nic = living(tx, 'nic', p.nicid, 'interface')
    const vm = tx.row('vm', nic.vmId)
    if (nic.networkId === null || nic.trafficType !== 'Guest' || vm.kind !== 'User')
      throw invalid('Only interfaces of instances in guest networks have more addresses.')
    const uuid = ids.uuid()
    const taken = takeGuestIp(tx, ctx, {
      networkId: nic.networkId,
      podId: vm.podId ?? 0,
      wanted: p.ipaddress === '' ? undefined : p.ipaddress,
      takenBy: uuid,
    })
    const id = tx.insert('nicSecondaryIp', {
      uuid,
      nicId: nic.id,
      ip: taken.ip,
      description: p.description ?? null,
      created: clock.now(),
      removed: null,
    })
    ctx.changes.emit(tx, 'virtualmachine', vm.uuid)
    const data: Data = { id }
    return {
      data,
      id: uuid,
      serial: `vm:${vm.id}`,
      event: { description: `adding address ${taken.ip} to instance ${vm.name}`, accountId: vm.accountId },
    }
  },
  steps: [step<Data>('done', () => {})],
  result: shown,
})

function shown(read: Read, { id }: Data): Entity<'addIpToNic'> {
  const { uuid, nicId, ip, description } = read.row('nicSecondaryIp', id)
  const nic = read.row('nic', nicId)
  return {
    id: uuid,
    ipaddress: ip,
    nicid: nic.uuid,
    ...(nic.networkId !== null && { networkid: read.row('network', nic.networkId).uuid }),
    virtualmachineid: read.row('vm', nic.vmId).uuid,
    ...(description !== null && { description }),
  }
}

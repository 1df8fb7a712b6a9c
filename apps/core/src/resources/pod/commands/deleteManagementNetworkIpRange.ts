import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { conflict, invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { vlanOfRange } from '../store.ts'

export const deleteManagementNetworkIpRange = asyncCommand('deleteManagementNetworkIpRange', {
  description: 'Gives a range of private addresses of a pod back; none of them may be in use.',
  params: ['podid', 'startip', 'endip', 'vlan'],
  accept({ tx }, { podid, startip, endip, vlan }) {
    const pod = living(tx, 'pod', podid, 'pod')
    const range = tx.get(
      sql<{ id: number }>`
        select id from podIpRange
        where podId = ${podid} and startIp = ${startip} and endIp = ${endip} and vlan = ${vlanOfRange(vlan)}`,
    )
    if (!range) throw invalid(`Pod ${pod.name} has no range ${startip}-${endip} on ${vlan}; see listPods.`)
    return {
      data: { podId: podid, rangeId: range.id },
      serial: `pod:${podid}`,
      event: { description: `giving ${startip}-${endip} of pod ${pod.name} back` },
    }
  },
  steps: [
    {
      name: 'remove',
      run: job => tx => {
        const { podId, rangeId } = job.data
        const taken = tx.get(
          sql<{
            ip: string
          }>`select ip from podIp where rangeId = ${rangeId} and takenBy is not null limit 1`,
        )
        if (taken)
          throw conflict(`The address ${taken.ip} is in use by a system VM; stop or destroy that first.`)
        tx.run(sql`delete from podIp where rangeId = ${rangeId}`)
        tx.run(sql`delete from podIpRange where id = ${rangeId}`)
        job.changes.emit(tx, 'pod', tx.row('pod', podId).uuid)
      },
    },
  ],
  result: () => success(),
})

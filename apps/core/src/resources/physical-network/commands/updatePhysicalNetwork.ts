import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { allocationStateOf } from '#resources/zone/index.ts'
import { vlansOf } from '../domain/vlans.ts'
import { physicalNetworkView } from '../view.ts'

export const updatePhysicalNetwork = asyncCommand('updatePhysicalNetwork', {
  description: 'Changes a physical network; state=Enabled opens it.',
  params: ['id', 'state', 'vlan', 'tags', 'networkspeed'],
  accept(ctx, { id, state, vlan, tags, networkspeed }) {
    const { name, uuid } = living(ctx.tx, 'physicalNetwork', id, 'physical network')
    return {
      data: { id, state, vlan, tags, networkspeed },
      serial: `physicalnetwork:${id}`,
      event: {
        description: `changing physical network ${name}`,
        resourceType: 'PhysicalNetwork',
        resourceUuid: uuid,
      },
    }
  },
  steps: [
    {
      name: 'change',
      run: job => tx => {
        const { id, state, vlan, tags, networkspeed } = job.data
        const network = living(tx, 'physicalNetwork', id, 'physical network')
        if (vlan && tx.row('zone', network.zoneId).networkType === 'Basic')
          throw invalid('A Basic zone has no VLANs for guests; leave vlan out.')
        if (tags && tags.length > 1) throw invalid('A physical network has one tag at most.')
        tx.update('physicalNetwork', id, {
          state: state ? allocationStateOf(state) : network.state,
          vlans: vlan === undefined ? network.vlans : JSON.stringify(vlansOf(vlan)),
          tags: tags ? JSON.stringify(tags) : network.tags,
          speed: networkspeed || network.speed,
        })
        job.changes.emit(tx, 'physicalnetwork', network.uuid)
      },
    },
  ],
  result: (read, { id }) => one(physicalNetworkView, read, id),
})

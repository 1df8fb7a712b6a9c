import { IconMagnet } from '@tabler/icons-react'
import { when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'

/** @see CloudStack AffinityGroupProcessor.getType */
const types = [
  'host anti-affinity',
  'host affinity',
  'non-strict host anti-affinity',
  'non-strict host affinity',
] as const

export const affinitygroup = resource('affinitygroup', {
  list: 'listAffinityGroups',
  path: 'affinity-groups',
  section: 'compute',
  icon: IconMagnet,
  columns: ['name', 'type', 'description', 'account', 'domain'],
  moreColumns: ['id'],
  fixed: () => ({ listall: true }),
  filters: { type: types },
  groups: { general: ['name', 'type', 'description'], placement: ['account', 'domain', 'project'] },
  related: { listVirtualMachines: 'affinitygroupid' },
  actions: {
    createAffinityGroup: {
      on: 'list',
      fields: { name: {}, type: { options: types }, description: {} },
    },
    deleteAffinityGroup: {
      when: when(row => row.type !== 'ExplicitDedication', 'reason.dedication'),
      danger: 'confirm',
      warning: 'warning.deleteAffinityGroup',
      removes: true,
      bulk: true,
    },
  },
})

import { IconAdjustments } from '@tabler/icons-react'
import { when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'

/** Where a setting holds: everywhere, or in the place whose page shows the list. */
const place = ({ zoneid, clusterid, accountid, domainid, storageid }: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries({ zoneid, clusterid, accountid, domainid, storageid }).filter(
      ([, id]) => id !== undefined,
    ),
  )

export const setting = resource('setting', {
  list: 'listConfigurations',
  path: 'settings',
  section: 'settings',
  icon: IconAdjustments,
  role: isRootAdmin,
  title: row => row.name ?? '',
  key: row => row.name ?? '',
  idParam: 'name',
  columns: ['name', 'value', 'defaultvalue', 'description', 'category'],
  moreColumns: ['type', 'group', 'subgroup', 'isdynamic', 'scope'],
  filters: { category: [], group: [], subgroup: [] },
  groups: {
    general: [
      'name',
      'displaytext',
      'value',
      'defaultvalue',
      'description',
      'type',
      'category',
      'group',
      'subgroup',
      'isdynamic',
    ],
  },
  events: false,
  actions: {
    updateConfiguration: {
      scope: place,
      also: row => ({ name: row.name ?? '' }),
      fields: {
        value: {
          kind: row =>
            row.type === 'Boolean'
              ? 'boolean'
              : /Number|Decimal|Range/.test(row.type ?? '')
                ? 'number'
                : undefined,
          options: row => row.options?.split(/,\s*/),
        },
      },
      primary: true,
    },
    resetConfiguration: {
      scope: place,
      also: row => ({ name: row.name ?? '' }),
      when: when(row => row.value !== row.defaultvalue, 'reason.isDefault'),
      danger: 'confirm',
      warning: 'warning.resetConfiguration',
      bulk: true,
    },
  },
})

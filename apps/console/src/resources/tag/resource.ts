import { IconTag } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'

/** Key and value on something; made on that thing's own page. */
export const tag = resource('tag', {
  list: 'listTags',
  path: 'tags',
  section: 'activity',
  icon: IconTag,
  nested: true,
  title: row => `${row.key ?? ''} = ${row.value ?? ''}`,
  key: row => `${row.resourceid ?? ''} ${row.key ?? ''}`,
  columns: ['key', 'value', 'resourcetype', 'resourceid', 'account'],
  moreColumns: ['domain', 'project'],
  fixed: () => ({ listall: true }),
  filters: { key: [], value: [], resourcetype: [], domainid: 'pick' },
  groups: {},
  events: false,
  actions: {
    createTags: {
      on: 'list',
      scope: among => ({
        resourceids: [String(among['resourceid'])],
        resourcetype: String(among['resourcetype']),
      }),
      fields: { tags: { entries: ['key', 'value'] } },
    },
    deleteTags: {
      also: row => ({
        resourceids: [row.resourceid ?? ''],
        resourcetype: row.resourcetype ?? '',
        tags: [{ key: row.key ?? '', value: row.value ?? '' }],
      }),
      danger: 'confirm',
      warning: 'warning.deleteTags',
      removes: true,
      bulk: true,
    },
  },
})

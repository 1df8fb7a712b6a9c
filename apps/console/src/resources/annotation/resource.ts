import { IconMessage } from '@tabler/icons-react'
import { when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'

/** Remarks that people write to things: each on the page of what it is about. */
export const annotation = resource('annotation', {
  list: 'listAnnotations',
  path: 'comments',
  section: 'activity',
  icon: IconMessage,
  nested: true,
  title: row => row.annotation ?? row.id,
  columns: ['annotation', 'username', 'created', 'adminsonly'],
  moreColumns: ['id'],
  groups: {},
  events: false,
  actions: {
    addAnnotation: {
      on: 'list',
      scope: among => ({ entityid: String(among['entityid']), entitytype: String(among['entitytype']) }),
      fields: { annotation: { multiline: true, required: true }, adminsonly: { role: isRootAdmin } },
    },
    updateAnnotationVisibility: { role: isRootAdmin, fields: { adminsonly: {} } },
    removeAnnotation: {
      when: when((row, caller) => row.userid === caller.userid || isRootAdmin(caller), 'reason.notYours'),
      danger: 'confirm',
      warning: 'warning.removeAnnotation',
      removes: true,
      bulk: true,
    },
  },
})

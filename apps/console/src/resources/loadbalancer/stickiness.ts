import { IconMagnet } from '@tabler/icons-react'
import { partOf } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'

/** What sends a client to the same instance again. */
export const stickiness = partOf('stickiness', {
  list: 'listLBStickinessPolicies',
  inside: 'stickinesspolicy',
  by: 'lbruleid',
  path: 'stickiness-policies',
  section: 'network',
  nested: true,
  icon: IconMagnet,
  columns: ['name', 'methodname', 'params', 'description', 'state'],
  moreColumns: ['id'],
  labels: { params: 'parameters' },
  states: { state: { Active: {}, Add: {}, Revoke: {} } },
  groups: {},
  events: false,
  actions: {
    createLBStickinessPolicy: {
      on: 'list',
      fields: {
        name: {},
        methodname: {
          options: ['LbCookie', 'AppCookie', 'SourceBased'],
          initial: 'LbCookie',
          help: 'help.stickiness',
        },
        description: {},
        param: { entries: ['name', 'value'], more: true, help: 'help.stickinessparam' },
      },
    },
    updateLBStickinessPolicy: { as: 'showOrHide', role: isRootAdmin, fields: { fordisplay: {} } },
    deleteLBStickinessPolicy: {
      danger: 'confirm',
      warning: 'warning.deleteLBStickinessPolicy',
      removes: true,
    },
  },
})

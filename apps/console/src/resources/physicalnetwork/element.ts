import { IconCpu } from '@tabler/icons-react'
import { type Condition, when } from '#shared/engine/conditions.ts'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'

type Element = { enabled?: boolean | undefined }
const isOff: Condition<Element> = when(row => row.enabled !== true, 'reason.elementOn')
const isOn: Condition<Element> = when(row => row.enabled === true, 'reason.elementOff')

const element = {
  section: 'infrastructure',
  icon: IconCpu,
  role: isRootAdmin,
  nested: true,
  title: (row: { id: string }) => row.id,
  columns: ['id', 'enabled'],
  groups: { general: ['enabled'] },
  events: false,
} as const

/** The machinery of a provider that works with routers: switched on before its provider. */
export const routerelement = resource('routerelement', {
  ...element,
  list: 'listVirtualRouterElements',
  path: 'router-elements',
  actions: {
    configureVirtualRouterElement: [
      { as: 'enableRouterElement', set: { enabled: true }, when: isOff, primary: true },
      { as: 'disableRouterElement', set: { enabled: false }, when: isOn },
    ],
  },
})

/** The same of the provider of load balancers inside of networks. */
export const lbelement = resource('lbelement', {
  ...element,
  list: 'listInternalLoadBalancerElements',
  path: 'load-balancer-elements',
  actions: {
    configureInternalLoadBalancerElement: [
      { as: 'enableLbElement', set: { enabled: true }, when: isOff, primary: true },
      { as: 'disableLbElement', set: { enabled: false }, when: isOn },
    ],
  },
})

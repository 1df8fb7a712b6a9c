import { IconServerCog } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'

/** What answers the API and drives the hosts. */
export const managementserver = resource('managementserver', {
  list: 'listManagementServersMetrics',
  path: 'management-servers',
  section: 'infrastructure',
  icon: IconServerCog,
  role: isRootAdmin,
  columns: ['name', 'state', 'ipaddress', 'version', 'agentcount', 'sessions', 'cpuload', 'systemmemoryused'],
  moreColumns: ['pendingjobscount', 'systemmemorytotal', 'lastserverstart', 'collectiontime', 'id'],
  states: { state: { Up: {}, Down: {}, Maintenance: {} } },
  units: { heapmemoryused: 'bytes', heapmemorytotal: 'bytes' },
  groups: {
    general: ['name', 'state', 'ipaddress', 'version', 'osdistribution', 'kernelversion', 'javaversion'],
    usage: ['agentcount', 'sessions', 'pendingjobscount'],
    capacity: [
      'availableprocessors',
      'cpuload',
      'systemmemoryused',
      'systemmemorytotal',
      'heapmemoryused',
      'heapmemorytotal',
    ],
    times: ['lastserverstart', 'lastboottime', 'collectiontime'],
  },
  refs: { managementservername: 'managementserverid' },
  events: false,
  actions: {},
})

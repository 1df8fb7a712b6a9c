import { flag, number, range, type Setting, type Where } from './kinds.ts'

const vm: Where = ['Advanced', 'Compute', 'Virtual Machine']
const limits: Where = ['Advanced', 'Management Server', 'Limits']
const alerts: Where = ['Alert', 'Management Server', 'Alerts']
const secondary: Where = ['Storage', 'Infrastructure', 'Secondary Storage']
const pool: Where = ['Storage', 'Infrastructure', 'Primary Storage']

/** From when on administrators are told, or nothing more is placed. */
export const capacity = {
  'capacity.check.period': number(300_000, alerts, 'Milliseconds between two looks for what runs out.', {
    min: 1000,
  }),
  'cluster.cpu.allocated.capacity.disablethreshold': range(
    0.85,
    vm,
    'Share of CPU in use beyond which a cluster takes no more instances.',
    { scopes: ['cluster'] },
  ),
  'cluster.cpu.allocated.capacity.notificationthreshold': range(
    0.75,
    vm,
    'Share of CPU in use beyond which administrators are told.',
    { scopes: ['cluster'] },
  ),
  'cluster.memory.allocated.capacity.notificationthreshold': range(
    0.75,
    limits,
    'Share of memory in use beyond which administrators are told.',
    { scopes: ['cluster'] },
  ),
  'cluster.memory.allocated.capacity.disablethreshold': range(
    0.85,
    limits,
    'Share of memory in use beyond which a cluster takes no more instances.',
    { scopes: ['cluster'] },
  ),
  'cluster.threshold.enabled': flag(
    true,
    vm,
    'Whether the disable thresholds of clusters keep instances from starting there.',
  ),
  'pool.storage.allocated.capacity.disablethreshold': range(
    0.85,
    pool,
    'Share of promised space beyond which a pool takes no more volumes.',
    { scopes: ['storagepool', 'zone'] },
  ),
  'pool.storage.allocated.capacity.notificationthreshold': range(
    0.75,
    pool,
    'Share of promised space beyond which administrators are told.',
    { scopes: ['storagepool', 'zone'] },
  ),
  'pool.storage.capacity.notificationthreshold': range(
    0.75,
    pool,
    'Share of used space beyond which administrators are told.',
    { scopes: ['storagepool', 'zone'] },
  ),
  'pool.storage.capacity.disablethreshold': range(
    0.85,
    pool,
    'Share of used space beyond which a pool takes no more volumes.',
    { scopes: ['storagepool', 'zone'] },
  ),
  'secondary.storage.capacity.threshold': range(
    0.9,
    secondary,
    'Share of used space beyond which an image store takes no more images.',
  ),
  'pod.privateip.capacity.notificationthreshold': range(
    0.75,
    alerts,
    'Share of a pod’s private addresses in use beyond which administrators are told.',
  ),
  'zone.directnetwork.publicip.capacity.notificationthreshold': range(
    0.75,
    alerts,
    'Share of a zone’s shared guest addresses in use beyond which administrators are told.',
    { scopes: ['zone'] },
  ),
  'zone.secstorage.capacity.notificationthreshold': range(
    0.75,
    alerts,
    'Share of a zone’s secondary storage in use beyond which administrators are told.',
    { scopes: ['zone'] },
  ),
  'zone.virtualnetwork.publicip.capacity.notificationthreshold': range(
    0.75,
    alerts,
    'Share of a zone’s public addresses in use beyond which administrators are told.',
    { scopes: ['zone'] },
  ),
  'zone.vlan.capacity.notificationthreshold': range(
    0.75,
    alerts,
    'Share of a zone’s VLANs in use beyond which administrators are told.',
    { scopes: ['zone'] },
  ),
} as const satisfies Record<string, Setting>

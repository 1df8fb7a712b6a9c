import { decimal, flag, number, type Setting, type Where } from './kinds.ts'

const volumeSnapshots: Where = ['Storage', 'Storage', 'Snapshot']
const volume: Where = ['Advanced', 'Storage', 'Volume']
const pool: Where = ['Storage', 'Infrastructure', 'Primary Storage']

/** Volumes, snapshots, templates and what is freed of them. */
export const storage = {
  'allow.user.expunge.recover.volume': flag(
    true,
    volume,
    'Whether users may expunge or recover their volumes.',
    { scopes: ['account'] },
  ),
  'copy.templates.from.other.secondary.storages': flag(
    true,
    ['Storage', 'Storage', 'Images'],
    'Whether a new secondary storage copies templates from another one.',
    { scopes: ['zone'] },
  ),
  'custom.diskoffering.size.max': number(1024, volume, 'Largest volume of a custom size, in GiB.'),
  'custom.diskoffering.size.min': number(1, volume, 'Smallest volume of a custom size, in GiB.'),
  'snapshot.max.daily': number(8, volumeSnapshots, 'Most snapshots that a daily policy keeps.'),
  'snapshot.max.hourly': number(8, volumeSnapshots, 'Most snapshots that an hourly policy keeps.'),
  'snapshot.max.monthly': number(8, volumeSnapshots, 'Most snapshots that a monthly policy keeps.'),
  'snapshot.max.weekly': number(8, volumeSnapshots, 'Most snapshots that a weekly policy keeps.'),
  'snapshot.poll.interval': number(
    300,
    volumeSnapshots,
    'Seconds between two looks for snapshots that are due.',
    {
      min: 1,
    },
  ),
  'storage.cleanup.delay': number(
    86_400,
    pool,
    'Seconds between destroying a volume and taking it off storage.',
    {
      min: 1,
    },
  ),
  'storage.cleanup.enabled': flag(
    true,
    pool,
    'Whether destroyed volumes are taken off storage by themselves.',
  ),
  'storage.cleanup.interval': number(86_400, pool, 'Seconds between two rounds of cleaning up storage.', {
    min: 1,
  }),
  'storage.max.volume.size': number(2000, pool, 'Largest volume, in GiB.', { min: 1 }),
  'storage.overprovisioning.factor': decimal(2, pool, 'How many times the space of a pool can be promised.', {
    scopes: ['storagepool', 'zone'],
    min: 1,
  }),
} as const satisfies Record<string, Setting>

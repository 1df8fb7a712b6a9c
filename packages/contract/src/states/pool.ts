import type { Machine } from './machine.ts'

export type PoolState =
  | 'Initialized'
  | 'Up'
  | 'PrepareForMaintenance'
  | 'ErrorInMaintenance'
  | 'CancelMaintenance'
  | 'Maintenance'
  | 'Disabled'
  | 'Removed'
export type PoolEvent =
  | 'Attached'
  | 'Prepare'
  | 'Maintained'
  | 'Failed'
  | 'Cancel'
  | 'Enable'
  | 'Disable'
  | 'Remove'

/** @see CloudStack com.cloud.storage.StoragePoolStatus */
export const poolTransitions = {
  Initialized: { Attached: 'Up', Failed: 'Removed' },
  Up: { Prepare: 'PrepareForMaintenance', Disable: 'Disabled', Remove: 'Removed' },
  PrepareForMaintenance: {
    Maintained: 'Maintenance',
    Failed: 'ErrorInMaintenance',
    Cancel: 'CancelMaintenance',
  },
  ErrorInMaintenance: { Prepare: 'PrepareForMaintenance', Cancel: 'CancelMaintenance' },
  CancelMaintenance: { Attached: 'Up', Failed: 'Maintenance' },
  Maintenance: { Cancel: 'CancelMaintenance', Remove: 'Removed' },
  Disabled: { Enable: 'Up', Remove: 'Removed' },
  Removed: {},
} as const satisfies Machine<PoolState, PoolEvent>

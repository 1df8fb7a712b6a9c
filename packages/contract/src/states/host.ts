import type { Machine } from './machine.ts'

export type HostStatus =
  | 'Creating'
  | 'Connecting'
  | 'Up'
  | 'Down'
  | 'Disconnected'
  | 'Alert'
  | 'Removed'
  | 'Error'
export type HostStatusEvent =
  | 'AgentConnected'
  | 'Ready'
  | 'Ping'
  | 'PingTimeout'
  | 'AgentDisconnected'
  | 'HostDown'
  | 'ShutdownRequested'
  | 'Remove'

/** @see CloudStack com.cloud.host.Status */
export const hostTransitions = {
  Creating: { AgentConnected: 'Connecting', Remove: 'Removed' },
  Connecting: { Ready: 'Up', AgentDisconnected: 'Alert', HostDown: 'Down', Remove: 'Removed' },
  Up: {
    Ping: 'Up',
    PingTimeout: 'Alert',
    AgentDisconnected: 'Alert',
    HostDown: 'Down',
    ShutdownRequested: 'Disconnected',
    AgentConnected: 'Connecting',
    Remove: 'Removed',
  },
  Down: { AgentConnected: 'Connecting', Remove: 'Removed' },
  Disconnected: {
    Ping: 'Up',
    AgentConnected: 'Connecting',
    PingTimeout: 'Alert',
    HostDown: 'Down',
    Remove: 'Removed',
  },
  Alert: { Ping: 'Up', AgentConnected: 'Connecting', HostDown: 'Down', Remove: 'Removed' },
  Error: { AgentConnected: 'Connecting', Remove: 'Removed' },
  Removed: {},
} as const satisfies Machine<HostStatus, HostStatusEvent>

export type HostResourceState =
  | 'Creating'
  | 'Enabled'
  | 'Disabled'
  | 'PrepareForMaintenance'
  | 'ErrorInPrepareForMaintenance'
  | 'Maintenance'
  | 'ErrorInMaintenance'
  | 'Error'
  | 'Degraded'
export type HostResourceEvent =
  | 'InternalCreated'
  | 'Enable'
  | 'Disable'
  | 'AdminAskMaintenance'
  | 'InternalEnterMaintenance'
  | 'AdminCancelMaintenance'
  | 'UnableToMigrate'
  | 'UnableToMaintain'
  | 'ErrorsCorrected'
  | 'DeclareHostDegraded'
  | 'EnableDegradedHost'
  | 'DeleteHost'

/** @see CloudStack com.cloud.resource.ResourceState */
export const hostResourceTransitions = {
  Creating: { InternalCreated: 'Enabled' },
  Enabled: {
    Enable: 'Enabled',
    Disable: 'Disabled',
    AdminAskMaintenance: 'PrepareForMaintenance',
    DeclareHostDegraded: 'Degraded',
    DeleteHost: 'Disabled',
  },
  Disabled: {
    Enable: 'Enabled',
    Disable: 'Disabled',
    DeclareHostDegraded: 'Degraded',
    DeleteHost: 'Disabled',
  },
  PrepareForMaintenance: {
    InternalEnterMaintenance: 'Maintenance',
    AdminCancelMaintenance: 'Enabled',
    UnableToMigrate: 'ErrorInPrepareForMaintenance',
    UnableToMaintain: 'ErrorInMaintenance',
  },
  ErrorInPrepareForMaintenance: {
    InternalEnterMaintenance: 'Maintenance',
    AdminCancelMaintenance: 'Enabled',
    ErrorsCorrected: 'PrepareForMaintenance',
    UnableToMaintain: 'ErrorInMaintenance',
  },
  Maintenance: { AdminCancelMaintenance: 'Enabled', DeclareHostDegraded: 'Degraded', DeleteHost: 'Disabled' },
  ErrorInMaintenance: {
    AdminAskMaintenance: 'PrepareForMaintenance',
    InternalEnterMaintenance: 'Maintenance',
    AdminCancelMaintenance: 'Enabled',
    DeleteHost: 'Disabled',
  },
  Error: {},
  Degraded: { EnableDegradedHost: 'Enabled', AdminAskMaintenance: 'Maintenance', DeleteHost: 'Disabled' },
} as const satisfies Machine<HostResourceState, HostResourceEvent>

import type { Machine } from './machine.ts'

export type NetworkState = 'Allocated' | 'Setup' | 'Implementing' | 'Implemented' | 'Shutdown' | 'Destroy'
export type NetworkEvent = 'ImplementNetwork' | 'DestroyNetwork' | 'OperationSucceeded' | 'OperationFailed'

/** @see CloudStack com.cloud.network.Network.State */
export const networkTransitions = {
  Allocated: { ImplementNetwork: 'Implementing', DestroyNetwork: 'Destroy' },
  Setup: { DestroyNetwork: 'Destroy' },
  Implementing: { OperationSucceeded: 'Implemented', OperationFailed: 'Shutdown' },
  Implemented: { DestroyNetwork: 'Shutdown' },
  Shutdown: { OperationSucceeded: 'Allocated', OperationFailed: 'Shutdown', DestroyNetwork: 'Destroy' },
  Destroy: {},
} as const satisfies Machine<NetworkState, NetworkEvent>

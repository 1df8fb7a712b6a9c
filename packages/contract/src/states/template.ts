import type { Machine } from './machine.ts'

export type TemplateState =
  | 'Active'
  | 'Inactive'
  | 'NotUploaded'
  | 'UploadInProgress'
  | 'UploadError'
  | 'UploadAbandoned'
export type TemplateEvent =
  | 'UploadRequested'
  | 'OperationSucceeded'
  | 'OperationFailed'
  | 'Timeout'
  | 'Deactivate'

/** @see CloudStack com.cloud.template.VirtualMachineTemplate.State */
export const templateTransitions = {
  NotUploaded: {
    UploadRequested: 'UploadInProgress',
    OperationSucceeded: 'Active',
    OperationFailed: 'UploadError',
    Timeout: 'UploadAbandoned',
  },
  UploadInProgress: {
    OperationSucceeded: 'Active',
    OperationFailed: 'UploadError',
    Timeout: 'UploadAbandoned',
  },
  Active: { Deactivate: 'Inactive' },
  Inactive: {},
  UploadError: {},
  UploadAbandoned: {},
} as const satisfies Machine<TemplateState, TemplateEvent>

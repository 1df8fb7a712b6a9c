/** Numbers of CloudStack's ApiErrorCode; each is also the HTTP status of the answer. */
export const errorCodes = {
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  METHOD_NOT_ALLOWED: 405,
  API_LIMIT_EXCEED: 429,
  MALFORMED_PARAMETER_ERROR: 430,
  PARAM_ERROR: 431,
  UNSUPPORTED_ACTION_ERROR: 432,
  SERVICE_UNAVAILABLE: 503,
  UNAUTHORIZED2FA: 511,
  INTERNAL_ERROR: 530,
  ACCOUNT_ERROR: 531,
  ACCOUNT_RESOURCE_LIMIT_ERROR: 532,
  INSUFFICIENT_CAPACITY_ERROR: 533,
  RESOURCE_UNAVAILABLE_ERROR: 534,
  RESOURCE_ALLOCATION_ERROR: 535,
  RESOURCE_IN_USE_ERROR: 536,
  NETWORK_RULE_CONFLICT_ERROR: 537,
} as const

export type ErrorCode = keyof typeof errorCodes

/** CloudStack's CSExceptionErrorCode: which kind of exception was behind an error. */
export const csErrorCodes = {
  CloudRuntime: 4250,
  AccountLimit: 4280,
  AgentUnavailable: 4285,
  CloudAuthentication: 4290,
  TwoFactor: 4295,
  ConcurrentOperation: 4300,
  InsufficientAddressCapacity: 4320,
  InsufficientCapacity: 4325,
  InsufficientServerCapacity: 4335,
  InsufficientStorageCapacity: 4340,
  InvalidParameterValue: 4350,
  NetworkRuleConflict: 4360,
  PermissionDenied: 4365,
  ResourceAllocation: 4370,
  ResourceInUse: 4375,
  ResourceUnavailable: 4380,
  StorageUnavailable: 4385,
  UnsupportedService: 4390,
  VirtualMachineMigration: 4395,
  RequestLimit: 4545,
  OperationTimedout: 4560,
  /** an error that was raised with its code, not translated from another exception */
  ServerApi: 9999,
} as const

export type CsErrorCode = keyof typeof csErrorCodes

import { csErrorCodes, errorCodes, type CsErrorCode, type ErrorCode } from '@cloud/contract'

/** A refusal that the caller is told about: what happened and what to do. Anything else that is thrown becomes 530. */
export class CloudError extends Error {
  readonly code: ErrorCode
  readonly cs: CsErrorCode | null
  /** entities the error is about: `uuidList` on the wire */
  readonly about: { uuid: string; description: string }[]

  constructor(
    code: ErrorCode,
    message: string,
    options: {
      cs?: CsErrorCode | null
      cause?: unknown
      about?: { uuid: string; description: string }[]
    } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'CloudError'
    this.code = code
    this.cs = options.cs === undefined ? 'ServerApi' : options.cs
    this.about = options.about ?? []
  }

  get status(): number {
    return errorCodes[this.code]
  }

  /** `cserrorcode` on the wire; undefined when the answer carries none */
  get csCode(): number | undefined {
    return this.cs === null ? undefined : csErrorCodes[this.cs]
  }
}

/** A value that a service found wrong: 431 with 4350. */
export const invalid = (message: string, cause?: unknown) =>
  new CloudError('PARAM_ERROR', message, { cs: 'InvalidParameterValue', cause })

/** The caller may not do this to that object: 531 with 4365. */
export const denied = (message: string) =>
  new CloudError('ACCOUNT_ERROR', message, { cs: 'PermissionDenied' })

/** The state of things forbids it (in use, not empty): 530 with 4250. */
export const conflict = (message: string) => new CloudError('INTERNAL_ERROR', message, { cs: 'CloudRuntime' })

/** What others than root admins are told: nothing of hosts and storage, which such errors speak of. */
export function forOutsiders(error: CloudError): CloudError {
  if (error.code !== 'INSUFFICIENT_CAPACITY_ERROR' && error.code !== 'RESOURCE_UNAVAILABLE_ERROR')
    return error
  const text = 'The cloud cannot do this at the moment. Try again later, or ask your administrator.'
  return new CloudError(error.code, text, { cs: error.cs, cause: error })
}

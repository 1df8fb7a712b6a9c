import { CloudError, type CloudErrorKind } from '@cloud/client'
import { fill, type TextParams } from './problem.ts'

/** English for what a plan can see while it waits, or when it gives up. */
export const reasonTexts = {
  'no-host': 'No host is in the cluster.',
  'host-state': 'Host {{name}} is {{state}}{{resource}}.',
  'no-pool': 'No primary storage is in the zone.',
  'pool-state': 'Primary storage {{name}} is {{state}}.',
  'no-image-store': 'No secondary storage is in the zone.',
  'no-system-vm': 'No system VM has been created yet.',
  'system-vm-missing': 'The {{kind}} has not been created yet.',
  'system-vm-state': '{{name}} ({{kind}}) is {{state}}.',
  'system-vm-agent': '{{name}} ({{kind}}) is Running, its agent is {{agent}}.',
  'no-template': 'No template for {{hypervisor}} is registered.',
  'template-state': 'Template {{name}}: {{status}}.',
  'provider-missing': 'The physical network has no provider {{name}} yet.',
  alert: 'Alert: {{text}}',
  'zone-advanced': 'Zone {{name}} exists and is {{networktype}}, not Basic.',
  'network-offering': 'No enabled network offering has security groups without load balancer and static NAT.',
  'not-there': 'The cloud accepted {{command}}, but what it should have made cannot be found.',
  'time-limit': 'Not done after {{seconds}} s.',
  secrets: 'The host’s password is needed again: it is never kept.',
  instances: 'Instances are in the zone ({{count}}): {{names}}. Expunge them first.',
  templates: 'Templates of users are in the zone ({{count}}): {{names}}. Delete them first.',
  volumes: 'Volumes are in the zone ({{count}}): {{names}}. Delete them first.',
} as const satisfies Record<string, string>

export type ReasonCode = keyof typeof reasonTexts

/** A fact about the cloud that explains why something is not done; data, so that any language can say it. */
export interface Reason {
  code: ReasonCode
  params: TextParams
}

export const reason = (code: ReasonCode, params: TextParams = {}): Reason => ({ code, params })

export const sayReason = ({ code, params }: Reason): string => fill(reasonTexts[code], params)

/** What went wrong at a step. */
export interface Trouble {
  /** a call's (`refused`: the API said no; otherwise the outcome is not known), or the plan's own */
  kind: CloudErrorKind | 'time-limit' | 'not-there' | 'unfit' | 'secrets'
  /** the server's words, or ours */
  text: string
  errorcode?: number
  cserrorcode?: number
  requestid?: string
  /** what the cloud looked like at that moment */
  reasons?: Reason[]
}

/** Ends a step with reasons instead of the server's words. */
export class PlanError extends Error {
  readonly trouble: Trouble
  constructor(kind: Trouble['kind'], reasons: Reason[]) {
    const text = reasons.map(sayReason).join(' ')
    super(text)
    this.name = 'PlanError'
    this.trouble = { kind, text, reasons }
  }
}

/** What a call rejected with, as data. @throws anything that is no expected failure, again */
export function readError(error: unknown): Trouble {
  if (error instanceof PlanError) return error.trouble
  if (!(error instanceof CloudError)) throw error
  return {
    kind: error.kind,
    text: error.errortext,
    ...(error.errorcode && { errorcode: error.errorcode }),
    ...(error.cserrorcode !== undefined && { cserrorcode: error.cserrorcode }),
    ...(error.requestId && { requestid: error.requestId }),
  }
}

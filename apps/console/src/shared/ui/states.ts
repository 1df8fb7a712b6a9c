import { transitionalStates } from '@cloud/contract'

export type Tone = 'good' | 'off' | 'busy' | 'bad' | 'held'

const tones: Readonly<Record<Exclude<Tone, 'busy'>, readonly string[]>> = {
  good: [
    'Running',
    'Up',
    'Enabled',
    'enabled',
    'Ready',
    'Active',
    'Implemented',
    'BackedUp',
    'Completed',
    'Allocated',
    'Connected',
    'Yes',
    'Managed',
    'INFO',
    'Setup',
    'Download Complete',
    'BypassedDownload',
  ],
  off: [
    'Stopped',
    'Disabled',
    'disabled',
    'Destroyed',
    'Destroy',
    'Expunged',
    'Removed',
    'Inactive',
    'Shutdown',
    'No',
    'Unmanaged',
    'Created',
    'Scheduled',
    'Started',
    'Unknown',
    'Initialized',
  ],
  bad: [
    'Error',
    'Down',
    'Alert',
    'Disconnected',
    'ErrorInMaintenance',
    'ErrorInPrepareForMaintenance',
    'Degraded',
    'UploadError',
    'UploadAbandoned',
    'ERROR',
    'Failed',
  ],
  held: ['Maintenance', 'locked', 'Locked', 'WARN', 'Suspended', 'Restricted'],
}

const toneOf = new Map(
  Object.entries(tones).flatMap(([tone, states]) => states.map(s => [s, tone as Tone] as const)),
)
/** States that end by themselves beside those of the contract's table. */
const running = new Set(['NotUploaded', 'UploadInProgress'])

export const isTransitional = (state: unknown): boolean =>
  typeof state === 'string' && (transitionalStates.has(state) || running.has(state))

/** How a state is to be read; one that nobody knows is shown without a judgement. */
export function tone(state: string): Tone {
  return isTransitional(state) ? 'busy' : (toneOf.get(state) ?? 'off')
}

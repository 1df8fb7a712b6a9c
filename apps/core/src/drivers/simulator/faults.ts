import { DriverError, type Fault } from '#ports/hypervisor.ts'
import type { Truth } from './truth.ts'

/** Where an operation happens, as faults name places. */
export interface Place {
  zoneId?: number
  podId?: number
  clusterId?: number
  hostId?: number
}

/** What a fault does to an operation. */
export interface Effect {
  waitMs: number
  /** null: it goes on after the wait */
  failure: string | null
}

/** @param fault as configured: `wait:500|result:fail`, `timeout:2000`, an answer as JSON
 *  @throws DriverError unsupported, naming what is not understood */
export function effectOf({ value, response }: Pick<Fault, 'value' | 'response'>): Effect {
  const effect: Effect = { waitMs: 0, failure: null }
  for (const part of value.split(/[|;,]/).map(text => text.trim())) {
    const [key = '', argument = ''] = part.split(':').map(text => text.trim().toLowerCase())
    if (key === '') continue
    if (key === 'fail' || (key === 'result' && argument === 'fail')) effect.failure ??= 'it was told to fail'
    else if (key === 'wait' && /^\d+$/.test(argument)) effect.waitMs += Number(argument)
    else if (key === 'timeout' && /^\d*$/.test(argument)) {
      effect.waitMs += Number(argument || 0)
      effect.failure = 'the agent did not answer in time'
    } else if (key === 'enabled' && argument === 'false') effect.failure = 'the agent is switched off'
    else if (key !== 'enabled' && !(key === 'result' && argument === 'ok')) {
      throw new DriverError(
        'unsupported',
        `"${part}" is no effect. Join any of wait:<ms>, timeout:<ms>, result:fail and enabled:false by |.`,
      )
    }
  }
  const answer = response === null || response.trim() === '' ? null : refusalIn(response)
  return answer === null ? effect : { ...effect, failure: answer }
}

/** `{"com.cloud.agent.api.StartAnswer":{"result":false,"details":"…"}}` → its details. */
function refusalIn(response: string): string | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(response)
  } catch (cause) {
    throw new DriverError('unsupported', `jsonresponse is not JSON: ${response.slice(0, 80)}`, { cause })
  }
  const first: unknown =
    typeof parsed === 'object' && parsed !== null && !('result' in parsed) ? Object.values(parsed)[0] : parsed
  if (typeof first !== 'object' || first === null || !('result' in first) || first.result !== false)
    return null
  return 'details' in first && typeof first.details === 'string'
    ? first.details
    : 'its answer was configured as false'
}

const fits = (wanted: number | null, actual: number | undefined) => wanted === null || wanted === actual

/** The newest fault that fits; one of its times is used up. */
export function takeFault(truth: Truth, commands: readonly string[], at: Place): Fault | undefined {
  const fault = truth
    .faults()
    .find(
      f =>
        commands.includes(f.command) &&
        (f.count === null || f.count > 0) &&
        fits(f.zoneId, at.zoneId) &&
        fits(f.podId, at.podId) &&
        fits(f.clusterId, at.clusterId) &&
        fits(f.hostId, at.hostId),
    )
  if (fault && fault.count !== null) truth.setFaultCount(fault.id, fault.count - 1)
  return fault
}

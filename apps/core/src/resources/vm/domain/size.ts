import { invalid } from '#kernel/errors.ts'

export interface ComputeSize {
  cpuCores: number
  cpuMhz: number
  memoryMiB: number
}

/** null: chosen by who deploys */
interface SizedOffering {
  name: string
  cpuCores: number | null
  cpuMhz: number | null
  memoryMiB: number | null
  /** JSON map with the bounds of a custom offering */
  details: string | null
}

const names = { cpuCores: 'cpuNumber', cpuMhz: 'cpuSpeed', memoryMiB: 'memory' } as const
const bounds = { cpuCores: 'cpunumber', cpuMhz: 'cpuspeed', memoryMiB: 'memory' } as const

/** What an instance of an offering gets; a custom offering is told by `details`.
 *  @throws CloudError PARAM_ERROR naming what is missing, or outside of the offering's bounds */
export function sizeOf(offering: SizedOffering, details: Readonly<Record<string, string>>): ComputeSize {
  const limits = offering.details === null ? {} : (JSON.parse(offering.details) as Record<string, string>)
  const size = (key: keyof ComputeSize) => {
    const name = names[key]
    const told = details[name]
    const fixed = offering[key]
    if (fixed !== null) {
      if (told !== undefined && Number(told) !== fixed)
        throw invalid(
          `The service offering ${offering.name} has a fixed ${name} of ${fixed}; leave it out of details.`,
        )
      return fixed
    }
    if (told === undefined)
      throw invalid(
        `The service offering ${offering.name} is custom: give cpuNumber, cpuSpeed (MHz) and memory (MiB) as details[0].cpuNumber=… and so on; ${name} is missing.`,
      )
    const value = Number(told)
    if (!Number.isSafeInteger(value) || value < 1)
      throw invalid(`The detail ${name} must be a whole number of 1 or more.`)
    const [least, most] = [limits[`min${bounds[key]}`], limits[`max${bounds[key]}`]]
    if (value < Number(least ?? 1) || value > Number(most ?? Infinity))
      throw invalid(
        `The service offering ${offering.name} allows a ${name} from ${least ?? 1}${most === undefined ? '' : ` to ${most}`}; ${value} was asked for.`,
      )
    return value
  }
  return { cpuCores: size('cpuCores'), cpuMhz: size('cpuMhz'), memoryMiB: size('memoryMiB') }
}

import { invalid } from '#kernel/errors.ts'

/** Limits of a disk's throughput, by parameter, with the field that tells them. Bytes or operations a second; `…maxlength`
 *  is how many seconds a burst may last. */
const fields = {
  bytesreadrate: 'diskBytesReadRate',
  bytesreadratemax: 'diskBytesReadRateMax',
  bytesreadratemaxlength: 'diskBytesReadRateMaxLength',
  byteswriterate: 'diskBytesWriteRate',
  byteswriteratemax: 'diskBytesWriteRateMax',
  byteswriteratemaxlength: 'diskBytesWriteRateMaxLength',
  iopsreadrate: 'diskIopsReadRate',
  iopsreadratemax: 'diskIopsReadRateMax',
  iopsreadratemaxlength: 'diskIopsReadRateMaxLength',
  iopswriterate: 'diskIopsWriteRate',
  iopswriteratemax: 'diskIopsWriteRateMax',
  iopswriteratemaxlength: 'diskIopsWriteRateMaxLength',
} as const

type RateName = keyof typeof fields
type Field = (typeof fields)[RateName]
export type Rates = Partial<Record<RateName, number>>

export const rateParams = Object.keys(fields) as RateName[]

/** Rates that were given, as they are kept: JSON, null when there is none.
 *  @param old those that hold where none is given
 *  @throws CloudError PARAM_ERROR when a burst is below the rate that it exceeds */
export function ratesOf(p: Rates, old: string | null = null): string | null {
  const rates: Rates = old === null ? {} : (JSON.parse(old) as Rates)
  for (const name of rateParams) if (p[name] !== undefined) rates[name] = p[name]
  for (const name of rateParams) {
    if ((rates[name] ?? 0) < 0) throw invalid(`The parameter ${name} is 0 or more.`)
    const least = rates[name.replace(/max$/, '') as RateName]
    if (name.endsWith('max') && (rates[name] ?? Infinity) < (least ?? 0))
      throw invalid(`The parameter ${name} is a burst: it must not be below ${name.replace(/max$/, '')}.`)
  }
  return Object.keys(rates).length > 0 ? JSON.stringify(rates) : null
}

export function rateFields(kept: string | null): Partial<Record<Field, number>> {
  if (kept === null) return {}
  const rates = JSON.parse(kept) as Rates
  const told = Object.entries(rates) as [RateName, number][]
  return Object.fromEntries(told.map(([name, value]) => [fields[name], value]))
}

const cacheModes = ['none', 'writeback', 'writethrough', 'hypervisor_default']

/** @throws CloudError PARAM_ERROR for a mode that no hypervisor has */
export function cacheModeOf(text: string | undefined): string | null {
  if (text === undefined) return null
  if (!cacheModes.includes(text.toLowerCase()))
    throw invalid(`The cache mode ${text} is none of ${cacheModes.join(', ')}.`)
  return text.toLowerCase()
}

/** @throws CloudError PARAM_ERROR for half a pair, or a minimum above the maximum */
export function requireIops(p: { miniops?: number; maxiops?: number }): void {
  if ((p.miniops === undefined) !== (p.maxiops === undefined))
    throw invalid('Give both miniops and maxiops, or neither.')
  if ((p.miniops ?? 0) > (p.maxiops ?? 0)) throw invalid('The parameter miniops must not be above maxiops.')
}

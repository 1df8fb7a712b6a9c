import { invalid } from '#kernel/errors.ts'

interface SizeParams {
  name: string
  customized?: boolean
  cpunumber?: number
  cpuspeed?: number
  memory?: number
  mincpunumber?: number
  maxcpunumber?: number
  minmemory?: number
  maxmemory?: number
}

/** Between what an offering's custom size must lie, as its details keep it; empty for a fixed size, or any.
 *  @throws CloudError PARAM_ERROR for a size that is neither fixed, nor open, nor bounded on all sides */
export function sizeBounds(p: SizeParams): Record<string, string> {
  const { name, cpunumber, cpuspeed, memory } = p
  const bounds = {
    mincpunumber: p.mincpunumber,
    maxcpunumber: p.maxcpunumber,
    minmemory: p.minmemory,
    maxmemory: p.maxmemory,
  }
  const given = Object.entries(bounds).filter(([, value]) => value !== undefined)
  const custom = p.customized ?? (cpunumber === undefined && cpuspeed === undefined && memory === undefined)
  if (!custom) {
    if (given.length > 0)
      throw invalid(`The service offering ${name} has a fixed size; bounds are for customized=true.`)
    for (const [word, value] of Object.entries({ cpunumber, cpuspeed, memory }))
      if (value === undefined || value < 1)
        throw invalid(`The service offering ${name} needs ${word}, at least 1, or customized=true.`)
    return {}
  }
  if (cpunumber !== undefined || memory !== undefined)
    throw invalid(`Who deploys chooses the size of ${name}: leave cpunumber and memory out, or customized.`)
  if (given.length === 0 && cpuspeed === undefined) return {}
  if (given.length < 4 || cpuspeed === undefined)
    throw invalid(
      `The custom size of ${name} is open on all sides or bounded on all: give cpuspeed, mincpunumber, maxcpunumber, minmemory and maxmemory, or none of them.`,
    )
  const ordered = (least = 0, most = 0) => least >= 1 && least <= most
  if (cpuspeed < 1 || !ordered(p.mincpunumber, p.maxcpunumber) || !ordered(p.minmemory, p.maxmemory))
    throw invalid(`The bounds of ${name} must be 1 or more, and each least no more than its most.`)
  return Object.fromEntries(given.map(([key, value]) => [key, String(value)]))
}

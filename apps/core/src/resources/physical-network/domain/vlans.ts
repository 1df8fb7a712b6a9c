import { invalid } from '#kernel/errors.ts'

export type VlanRange = [first: number, last: number]

const highest = 4094

/** `100-200,300` → [[100, 200], [300, 300]]
 *  @throws CloudError PARAM_ERROR when it is no list of VLAN ids, or ranges overlap */
export function vlansOf(text: string): VlanRange[] {
  const ranges = text
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')
    .map((part): VlanRange => {
      const match = /^(\d+)(?:-(\d+))?$/.exec(part)
      const first = Number(match?.[1])
      const last = Number(match?.[2] ?? match?.[1])
      if (!match || first > last || last > highest)
        throw invalid(`${part} is no range of VLAN ids; write it like 100-200, with ids up to ${highest}.`)
      return [first, last]
    })
    .toSorted(([a], [b]) => a - b)
  for (const [i, [first]] of ranges.entries()) {
    const before = ranges[i - 1]
    if (before && first <= before[1]) throw invalid(`The VLAN ranges ${text} overlap; name each id once.`)
  }
  return ranges
}

export const vlanText = (ranges: readonly VlanRange[]): string =>
  ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',')

import { ofOffering, type Chosen } from './capabilities.ts'
import type { Services } from './default-offerings.ts'

/** What the providers here can do otherwise; every other capability is what it is. */
const choices: Record<string, Record<string, readonly string[]>> = {
  SourceNat: { RedundantRouter: ['true', 'false'] },
  Lb: { LbSchemes: ['public', 'internal'], VmAutoScaling: ['true', 'false'] },
}

/** Reads servicecapabilitylist: entries with service, capabilitytype and capabilityvalue.
 *  @returns why, when an offering with these services cannot have it */
export function chosenCapabilities(
  services: Services,
  wanted: readonly Readonly<Record<string, string>>[],
): { ok: true; chosen: Chosen } | { ok: false; why: string } {
  const chosen: Record<string, Record<string, string>> = {}
  for (const { service = '', capabilitytype = '', capabilityvalue = '' } of wanted) {
    const name = like(Object.keys(services), service)
    if (!name)
      return {
        ok: false,
        why: `servicecapabilitylist names ${service || 'no service'}, which the offering does not have.`,
      }
    const usual = ofOffering[name] ?? []
    const type = like([...usual.map(([known]) => known), ...Object.keys(choices[name] ?? {})], capabilitytype)
    if (!type)
      return {
        ok: false,
        why: `The service ${name} has no capability ${capabilitytype || 'of that kind'} to choose.`,
      }
    const values = choices[name]?.[type] ?? usual.flatMap(([known, value]) => (known === type ? [value] : []))
    const value = like(values, capabilityvalue)
    if (!value)
      return {
        ok: false,
        why: `The capability ${type} of ${name} cannot be ${capabilityvalue || 'empty'} with the providers here; use ${values.join(' or ')}.`,
      }
    chosen[name] = { ...chosen[name], [type]: value }
  }
  if (chosen['Lb']?.['LbSchemes'] === 'internal' && services['Lb'] !== 'InternalLbVm')
    return { ok: false, why: 'Internal load balancing needs the provider InternalLbVm for the service Lb.' }
  return { ok: true, chosen }
}

export const isRedundant = (chosen: Chosen): boolean => chosen['SourceNat']?.['RedundantRouter'] === 'true'

const like = (known: readonly string[], word: string) =>
  known.find(name => name.toLowerCase() === word.toLowerCase())

import type { Estate } from './estate.ts'

/** One thing that a tenant does: calls whose jobs are waited for together, in the order that they were sent. */
export interface Op {
  calls: { command: string; params: Record<string, unknown> }[]
  /** may it have changed this? `state` is what was or is */
  touches(key: string, state: string): boolean
  /** is it whole? */
  done(after: Estate): boolean
  /** what it may leave when nobody knows which of its calls arrived, beside all or nothing */
  partly?(after: Estate): boolean
}

export interface Place {
  zoneid: string
  networkid: string
  templateid: string
  serviceofferingid: string
  diskofferingid: string
  vpcofferingid: string
  tierofferingid: string
}

export const one = (command: string, params: Record<string, unknown>) => [{ command, params }]

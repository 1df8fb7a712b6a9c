import { type EventOf, type StateOf, statesAllowing } from '@cloud/contract'
import type { Key, Values } from '#shared/i18n/index.ts'

/** Why an action cannot be done now; a list of states is named in the reader's language. */
export interface Reason {
  key: Key
  values?: Values
  states?: readonly string[]
}

/** A rule over a row: `undefined` when it holds, else the reason that is shown. */
export type Condition<Row> = (row: Row, caller: Caller) => Reason | undefined

/** What rules may ask about who acts. */
export interface Caller {
  userid: string
  accountid?: string | undefined
  account: string
  domainid: string
  roleType: 'Admin' | 'ResourceAdmin' | 'DomainAdmin' | 'User'
}

type AnyMachine = Readonly<Record<string, Readonly<Partial<Record<string, string>>>>>
type Holding<F extends string> = { readonly [K in F]?: string | undefined }

/** The contract's state machine allows the event in the row's state. */
export function allows<const F extends string, M extends AnyMachine>(
  field: F,
  machine: M,
  event: EventOf<M>,
): Condition<Holding<F>> {
  return whileIn(field, statesAllowing(machine, event))
}

/** The row is in one of these states of the machine. */
export function during<const F extends string, M extends AnyMachine>(
  field: F,
  _machine: M,
  ...states: StateOf<M>[]
): Condition<Holding<F>> {
  return whileIn(field, states)
}

function whileIn<F extends string>(field: F, states: readonly string[]): Condition<Holding<F>> {
  return row => {
    const state = row[field]
    return state !== undefined && states.includes(state) ? undefined : { key: 'reason.onlyWhile', states }
  }
}

/** The test holds; otherwise the reason of that key. */
export const when =
  <Row>(test: (row: Row, caller: Caller) => boolean, key: Key): Condition<Row> =>
  (row, caller) =>
    test(row, caller) ? undefined : { key }

/** Every rule holds; the first that does not gives the reason. */
export const all =
  <Row>(...rules: Condition<NoInfer<Row>>[]): Condition<Row> =>
  (row, caller) => {
    for (const rule of rules) {
      const reason = rule(row, caller)
      if (reason) return reason
    }
    return undefined
  }

/** Where the contract has no table: the two states of an allocation switch. */
export const allocationStates = { Enabled: {}, Disabled: {} } as const
export const activeStates = { Active: {}, Inactive: {} } as const
export const accountStates = { enabled: {}, disabled: {}, locked: {} } as const

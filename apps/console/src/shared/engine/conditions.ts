import { statesAllowing } from '@cloud/contract'
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

type Machine<S extends string> = Readonly<Record<S, Readonly<Partial<Record<string, S>>>>>
type EventOf<M> = { [S in keyof M]: keyof M[S] }[keyof M] & string
type Holding<F extends string> = { readonly [K in F]?: string | undefined }

const onlyWhile = (states: readonly string[]): Reason => ({ key: 'reason.onlyWhile', states })

/** The contract's state machine allows the event in the row's state. */
export function allows<const F extends string, M extends Machine<string>>(
  field: F,
  machine: M,
  event: EventOf<M>,
): Condition<Holding<F>> {
  const states = statesAllowing<string, string>(
    machine as Record<string, Partial<Record<string, string>>>,
    event,
  )
  return row => {
    const state = row[field]
    return state !== undefined && states.includes(state) ? undefined : onlyWhile(states)
  }
}

/** The row is in one of these states of the machine. */
export function during<const F extends string, M extends Machine<string>>(
  field: F,
  _machine: M,
  ...states: (keyof M & string)[]
): Condition<Holding<F>> {
  return row => ((states as string[]).includes(row[field] ?? '') ? undefined : onlyWhile(states))
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
export const accountStates = { enabled: {}, disabled: {}, locked: {} } as const

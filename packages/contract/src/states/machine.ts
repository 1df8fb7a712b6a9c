/** A state machine: what each event leads to, in each state. */
export type Machine<S extends string, E extends string> = Record<S, Partial<Record<E, S>>>

type AnyMachine = Readonly<Record<string, Readonly<Partial<Record<string, string>>>>>
export type StateOf<M extends AnyMachine> = keyof M & string
/** Events that some state of the machine knows. */
export type EventOf<M extends AnyMachine> = { [S in keyof M]: keyof M[S] & string }[keyof M]

/** The state that `event` leads to, or undefined when the machine forbids it. */
export function nextState<M extends AnyMachine>(
  machine: M,
  from: StateOf<M>,
  event: EventOf<M>,
): StateOf<M> | undefined {
  return machine[from]?.[event]
}

/** States in which `event` is allowed, in the machine's order: for buttons that say why they are off. */
export function statesAllowing<M extends AnyMachine>(machine: M, event: EventOf<M>): StateOf<M>[] {
  return Object.keys(machine).filter(state => machine[state]?.[event] !== undefined)
}

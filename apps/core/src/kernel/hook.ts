/** A question or an announcement of a lower slice that higher ones join in: the lower one never imports upward. */
export interface Hook<A extends unknown[], R = void> {
  /** Joined once, when the higher slice is loaded; listeners hold no state, so that cores can share them. */
  add(listener: (...args: A) => R): void
  /** @returns every listener's answer, in the order of joining */
  call(...args: A): R[]
}

export function hook<A extends unknown[], R = void>(): Hook<A, R> {
  const listeners: ((...args: A) => R)[] = []
  return {
    add(listener) {
      listeners.push(listener)
    },
    call: (...args) => listeners.map(listener => listener(...args)),
  }
}

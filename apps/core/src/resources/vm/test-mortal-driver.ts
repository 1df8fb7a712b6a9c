import type { HypervisorDriver } from '#ports/hypervisor.ts'

export interface Mortal {
  driver: HypervisorDriver
  /** resolves when the last operation has been cut off */
  died: Promise<void>
}

/** A driver whose process dies: after so many operations none returns any more, as after a `kill -9`.
 *  @param effect whether the last operation still happened on the host */
export function mortal(real: HypervisorDriver, operations: number, effect: boolean): Mortal {
  let left = operations
  const { promise: died, resolve } = Promise.withResolvers<void>()
  const never = new Promise<never>(() => {})
  const driver = new Proxy(real, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      const call = (args: unknown[]): unknown => Reflect.apply(value, target, args)
      if (!perishable.has(String(name))) return (...args: unknown[]) => call(args)
      return async (...args: unknown[]) => {
        left--
        if (left > 0) return call(args)
        if (left === 0 && effect) await call(args)
        resolve()
        return never
      }
    },
  })
  return { driver, died }
}

const perishable = new Set([
  'startVm',
  'stopVm',
  'rebootVm',
  'migrateVm',
  'createVolume',
  'deleteVolume',
  'detachVolume',
])

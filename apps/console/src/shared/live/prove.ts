import { cell } from '#shared/api/store.ts'

/** Set while the dialog asks for the password again. */
export const proving = cell<{ settle: (proven: boolean) => void } | undefined>(undefined)
let asked: Promise<boolean> | undefined

/** Pages that show the dialog; elsewhere there is nobody to ask, and the refusal stands. */
let askers = 0

/** @returns when the page goes */
export function asksForPassword(): () => void {
  askers++
  return () => {
    if (--askers === 0) proving.get()?.settle(false)
  }
}

/** The server wants the password once more before it does this.
 *  @returns true once it was given, false when the person would rather not. However many calls ask, one dialog opens. */
export function provePassword(): Promise<boolean> {
  if (asked) return asked
  if (askers === 0) return Promise.resolve(false)
  const { promise, resolve } = Promise.withResolvers<boolean>()
  asked = promise
  proving.set({
    settle(proven) {
      proving.set(undefined)
      asked = undefined
      resolve(proven)
    },
  })
  return promise
}

export const wantsPassword = (response: Response): boolean =>
  response.status === 403 && response.headers.get('x-step-up') === 'step-up-needed'

import { cell } from '#shared/api/store.ts'
import type { Named } from '#shared/i18n/index.ts'
import type { Action } from '../declare.ts'

/** What the cloud said this one time and will not say again. */
export interface Once {
  action: Action
  /** what it is for */
  subject: string
  secrets: readonly { field: Named<'field'>; value: string }[]
}

/** Never written anywhere: it goes when its dialog is closed. */
export const once = cell<Once | undefined>(undefined)

import { actions } from './en/actions.ts'
import { fields } from './en/fields.ts'
import { resources } from './en/resources.ts'
import { states } from './en/states.ts'
import { ui } from './en/ui.ts'

/** All of English, one chunk. A slice of the console with many texts adds a part of its own. */
export const en = { ...ui, ...resources, ...fields, ...actions, ...states } as const

import { sessionTexts } from './session.ts'
import { ui } from './ui.ts'

/** What a page can say before the shell is there: the sign-in, errors, what all pages share. */
export const door = { ...ui, ...sessionTexts } as const

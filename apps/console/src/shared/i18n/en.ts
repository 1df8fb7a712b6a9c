import { door } from './en/door.ts'
import { inside } from './en/inside.ts'
import { setup } from './en/setup.ts'

/** All of English: the keys that there are. */
export const en = { ...door, ...inside, ...setup } as const

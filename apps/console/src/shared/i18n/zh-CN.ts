import type { Catalogue } from './catalogue.ts'
import { door } from './zh/door.ts'
import { inside } from './zh/inside.ts'
import { setup } from './zh/setup.ts'

/** All of Simplified Chinese: complete, or it does not compile. */
export const zhCN = { ...door, ...inside, ...setup } as const satisfies Catalogue

import type { Catalogue } from './catalogue.ts'
import { door } from './zh/door.ts'
import { inside } from './zh/inside.ts'

/** All of Simplified Chinese: complete, or it does not compile. */
export const zhCN = { ...door, ...inside } as const satisfies Catalogue

import type { en } from './en.ts'

type En = typeof en
type Plural = `${string}_one` | `${string}_other`

/** A language's texts: every key of English, in whatever plural forms that language has. */
export type Catalogue = Readonly<Record<Exclude<keyof En, `${string}_one`>, string>>

/** What a component may ask for: a plural pair is one key. */
export type Key = Exclude<keyof En, Plural> | StripPlural<keyof En>
type StripPlural<K> = K extends `${infer Stem}_other` ? Stem : never

/** Names with a text in a group: `Named<'field'>` are the fields that a column or form may show. */
export type Named<Group extends string> = Key extends infer K
  ? K extends `${Group}.${infer Name}`
    ? Name
    : never
  : never

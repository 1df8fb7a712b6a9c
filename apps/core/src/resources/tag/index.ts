import { facts } from '#kernel/facts.ts'
import { rowFilters } from '#kernel/filters.ts'
import type { Resource } from '#kernel/resource.ts'
import { createTags } from './commands/createTags.ts'
import { deleteTags } from './commands/deleteTags.ts'
import { listTags } from './commands/listTags.ts'
import { tagFacts } from './facts.ts'
import { tagMigrations } from './tables.ts'
import { taggedWith } from './view.ts'

export { targetsOf } from './target.ts'
export { tagsOf } from './view.ts'

facts.add(tagFacts)
rowFilters.add(p => p.tags && taggedWith(p.tags))

export const tag: Resource = {
  name: 'tag',
  commands: [listTags, createTags, deleteTags],
  migrations: tagMigrations,
}

import { commands } from 'virtual:commands'
import { useQueries } from '@tanstack/react-query'
import type { Resource } from '#shared/engine/declare.ts'
import { detailsOf } from '#shared/engine/list/params.ts'
import { pathTo } from '#shared/engine/registry.ts'
import { rowsQuery } from '#shared/engine/rows.ts'
import { type Entry, mine, type Who } from './entries.ts'

const EACH = 5
/** fewer letters find too much to be of use */
const LETTERS = 2

/** Some rows that a keyword finds. */
export function searchOf({ caller }: Who, resource: Resource, keyword: string) {
  const narrowed = { ...resource.fixed(caller), ...detailsOf(resource, []), keyword }
  // without the rows of the words before
  const { placeholderData: _, ...query } = rowsQuery(resource, { ...narrowed, page: 1, pagesize: EACH })
  return { ...query, refetchInterval: false as const }
}

/** What of the cloud the keyword finds: some of each kind that has pages. Asked again for other words, the answers to
 *  the former are no longer waited for. */
export function useThings(who: Who, keyword: string): { entries: readonly Entry[]; looking: boolean } {
  const kinds = keyword.length < LETTERS ? [] : searched(who)
  const answers = useQueries({
    queries: kinds.map(resource => searchOf(who, resource, keyword)),
  })
  return {
    looking: answers.some(answer => answer.isLoading),
    entries: kinds.flatMap((resource, i) =>
      (answers[i]?.data?.rows ?? []).map(row => ({
        id: `thing ${resource.name} ${row.id}`,
        group: 'palette.things' as const,
        label: resource.title(row),
        hint: who.t(`resource.${resource.name}`, { count: 1 }),
        to: pathTo(resource, row.id),
      })),
    ),
  }
}

/** Things have names and pages; what is only told (events) or set is found on its own page. */
export const searched = (who: Who): Resource[] =>
  mine(who).filter(
    r =>
      r.alone &&
      r.idParam !== undefined &&
      r.section !== 'activity' &&
      r.section !== 'settings' &&
      'keyword' in (commands[r.list]?.params ?? {}),
  )

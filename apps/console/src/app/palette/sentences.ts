import { useQueries } from '@tanstack/react-query'
import { doing } from '#shared/engine/doings.ts'
import { choices, type Entry, found, rowActions, type Who } from './entries.ts'
import { searchOf } from './things.ts'

/** more of them is a word that says too little */
const ACTIONS = 6

/** `stop web-1`: an action and the name of the thing that it is done to, in one line.
 *  @param query empty when there is nothing to look for */
export function useSentences(who: Who, query: string): { entries: readonly Entry[]; looking: boolean } {
  const { doings, name } = parsed(who, query)
  const answers = useQueries({
    queries: doings.map(({ choose: { resource } }) => searchOf(who, resource, name)),
  })
  return {
    looking: answers.some(answer => answer.isLoading),
    entries: doings.flatMap(({ choose }, i) =>
      choices(who, choose, answers[i]?.data?.rows ?? []).map(one => ({
        ...one,
        id: `${choose.action.id} ${one.id}`,
        group: 'palette.do' as const,
        label: who.t('dialog.title', { action: doing(choose.action.id), name: one.label }),
      })),
    ),
  }
}

/** The longest beginning that names actions, and what comes after it. */
function parsed(who: Who, query: string) {
  const words = query.split(/\s+/).filter(Boolean)
  const all = words.length > 1 ? rowActions(who) : []
  for (let at = words.length - 1; at > 0; at--) {
    const said = found(all, words.slice(0, at).join(' ')).flatMap(({ choose }) =>
      choose ? [{ choose }] : [],
    )
    if (said.length > 0) return { doings: said.slice(0, ACTIONS), name: words.slice(at).join(' ') }
  }
  return { doings: [], name: '' }
}

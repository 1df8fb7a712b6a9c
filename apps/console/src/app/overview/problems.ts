import { useQueries } from '@tanstack/react-query'
import { listQuery, type Row } from '#shared/api/lists.ts'
import type { Resource } from '#shared/engine/declare.ts'
import { resourceNamed } from '#shared/engine/registry.ts'
import { tone } from '#shared/ui/states.ts'

type Kind = 'host' | 'storagepool' | 'systemvm'

/** The API filters by one state at a time, so each state that means trouble is a question of its own. */
const questions: Readonly<Record<Kind, readonly Readonly<Record<string, string>>[]>> = {
  host: [
    { state: 'Alert' },
    { state: 'Down' },
    { state: 'Disconnected' },
    { resourcestate: 'ErrorInPrepareForMaintenance' },
    { resourcestate: 'ErrorInMaintenance' },
    { resourcestate: 'Degraded' },
  ],
  storagepool: [{ status: 'ErrorInMaintenance' }, { status: 'Maintenance' }, { status: 'Disabled' }],
  systemvm: [{ state: 'Error' }, { state: 'Stopped' }],
}
const SHOWN = 5

export interface Problem {
  resource: Resource
  row: Row
  /** the state that says what is wrong */
  state: string
}

/** What is not well, of these kinds; of each trouble the first few, and how many there are in all. */
export function useProblems(kinds: readonly Kind[]) {
  const asked = kinds.flatMap(kind => questions[kind].map(question => ({ kind, question })))
  return useQueries({
    queries: asked.map(({ kind, question }) => {
      const { list, states } = resourceNamed(kind)
      const fixed = kind === 'host' ? { type: 'Routing' } : {}
      return listQuery(list, { ...fixed, ...question, page: 1, pagesize: SHOWN }, Object.keys(states))
    }),
    combine: answers => {
      const found = new Map<string, Problem>()
      let count = 0
      answers.forEach(({ data }, i) => {
        const { kind } = asked[i] ?? { kind: 'host' }
        const resource = resourceNamed(kind)
        count += data?.count ?? 0
        for (const row of data?.rows ?? []) found.set(row.id, { resource, row, state: wrong(resource, row) })
      })
      return {
        problems: [...found.values()],
        count: Math.max(count, found.size),
        isPending: answers.some(a => a.isPending),
        error: answers.find(a => a.error)?.error ?? null,
        data: answers.every(a => a.data) || undefined,
      }
    },
  })
}

/** Of a row's states the one that is worst: a host that is Up may have failed to go into maintenance. */
function wrong(resource: Resource, row: Row): string {
  const states = Object.keys(resource.states).map(field => String(row[field]))
  return states.find(s => tone(s) === 'bad') ?? states.find(s => tone(s) !== 'good') ?? states[0] ?? ''
}

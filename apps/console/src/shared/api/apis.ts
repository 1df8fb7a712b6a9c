import { useQuery } from '@tanstack/react-query'
import { CloudError } from '@cloud/client'
import type { CommandName } from '@cloud/contract'
import { cloud, patientFetch } from './cloud.ts'
import { session, useCaller } from './session.ts'

const STORED = 'cloud.apis'
const HOUR_MS = 3_600_000

interface Stored {
  userid: string
  names: string[]
}

/** What this server lets this caller do. No page waits for it: until it has come, everything that the role
 *  could have is shown, and the server's refusal is the last word. */
export function useApis(): { known: boolean; can: (command: CommandName) => boolean } {
  const { userid } = useCaller()
  const { data } = useQuery({
    queryKey: ['apis', userid],
    staleTime: HOUR_MS,
    structuralSharing: false,
    initialData: () => remembered(userid),
    initialDataUpdatedAt: 0,
    queryFn: async ({ signal }) => {
      await idle()
      const names = await commandNames(signal)
      sessionStorage.setItem(STORED, JSON.stringify({ userid, names } satisfies Stored))
      return new Set(names)
    },
  })
  return { known: data !== undefined, can: command => data?.has(command) ?? true }
}

/** Names of the parameters that this server takes with a command; none when it does not say. */
export function useAccepted(command: CommandName): { asking: boolean; accepted?: ReadonlySet<string> } {
  const { userid } = useCaller()
  const { data, isPending } = useQuery({
    queryKey: ['apis', userid, command],
    staleTime: HOUR_MS,
    structuralSharing: false,
    queryFn: async ({ signal }) => {
      const { rows } = await cloud.call('listApis', { name: command }, { signal })
      return new Set(rows.flatMap(({ params }) => params ?? []).flatMap(({ name }) => name ?? []))
    },
  })
  return { asking: isPending, ...(data && { accepted: data }) }
}

/** What listApis says, without the descriptions: the server keeps the names by role. */
async function commandNames(signal: AbortSignal): Promise<string[]> {
  const answer = await patientFetch('/client/bff/apis', {
    headers: { 'X-Session-Key': session.get()?.sessionkey ?? '' },
    signal,
  })
  if (!answer.ok) {
    throw new CloudError('The commands that you may use could not be learnt.', {
      kind: 'refused',
      command: 'listApis',
      status: answer.status,
      errorcode: answer.status,
    })
  }
  const { names } = (await answer.json()) as { names: string[] }
  return names
}

/** It can wait: the page that is being opened comes first. */
const idle = () =>
  new Promise<void>(resolve => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 2_000 })
    else resolve()
  })

function remembered(userid: string): Set<string> | undefined {
  const stored = sessionStorage.getItem(STORED)
  if (!stored) return undefined
  const { userid: whose, names } = JSON.parse(stored) as Stored
  return whose === userid ? new Set(names) : undefined
}

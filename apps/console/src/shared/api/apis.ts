import { useQuery } from '@tanstack/react-query'
import type { Rows } from '@cloud/client'
import type { ApiDiscoveryResponse, CommandName } from '@cloud/contract'
import { cloud } from './cloud.ts'
import { useCaller } from './session.ts'

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
      const { rows } = (await cloud.loose.call('listApis', {}, { signal })) as Rows<ApiDiscoveryResponse>
      const names = rows.flatMap(api => (api.name === undefined ? [] : [api.name]))
      sessionStorage.setItem(STORED, JSON.stringify({ userid, names } satisfies Stored))
      return new Set(names)
    },
  })
  return { known: data !== undefined, can: command => data?.has(command) ?? true }
}

/** The list is long: the page that is being opened comes first. */
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

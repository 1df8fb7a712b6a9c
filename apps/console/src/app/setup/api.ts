import {
  type PreflightAnswer,
  readFacts,
  type Secrets,
  type SetupAnswer,
  type SetupRefusal,
  type SetupView,
  type StepRecords,
  type UndoAnswer,
  type Wanted,
} from '@cloud/provision'
import { queryOptions } from '@tanstack/react-query'
import { cloud, patientFetch } from '#shared/api/cloud.ts'
import { queryClient } from '#shared/api/query-client.ts'
import { session } from '#shared/api/session.ts'

const WATCHED_MS = 700
const QUIET_MS = 4_000

/** Why the server did not do what was asked. `unreachable`: nobody knows whether it did. */
export class SetupError extends Error {
  readonly code: SetupRefusal['code'] | 'unreachable'
  readonly refusal: Partial<SetupRefusal>
  constructor(code: SetupError['code'], refusal: Partial<SetupRefusal>) {
    super(refusal.errortext ?? '')
    this.code = code
    this.refusal = refusal
  }
}

async function request(method: string, path: string, body?: object, keepalive = false): Promise<Response> {
  const init: RequestInit = {
    method,
    keepalive,
    headers: {
      'X-Session-Key': session.get()?.sessionkey ?? '',
      ...(body && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  }
  const response = await patientFetch(`/client/bff/setup${path}`, init).catch((cause: unknown) => {
    throw new SetupError('unreachable', { errortext: String(cause) })
  })
  if (response.ok) return response
  const refusal = await response.json().catch(() => ({ errortext: `HTTP ${response.status}` }))
  throw new SetupError(refusal.code ?? 'unreachable', refusal)
}

const asked = async <T>(...given: Parameters<typeof request>): Promise<T> =>
  (await request(...given)).json() as Promise<T>

const changed = async (...given: Parameters<typeof request>): Promise<SetupView | null> => {
  const { plan } = await asked<SetupAnswer>(...given)
  await keep(plan)
  return plan
}

/** The one plan of this cloud: followed closely while somebody carries it out. */
export const planQuery = queryOptions({
  queryKey: ['setup', 'plan'],
  queryFn: async () => (await asked<SetupAnswer>('GET', '')).plan,
  refetchInterval: ({ state }) => (state.data?.runner ? WATCHED_MS : QUIET_MS),
})

/** Puts an answer in place of whatever is being asked just now, which would be older. */
export async function keep(plan: SetupView | null): Promise<void> {
  await queryClient.cancelQueries({ queryKey: planQuery.queryKey })
  queryClient.setQueryData(planQuery.queryKey, plan)
}

/** @param version that the values were changed from, 0 when there was no plan */
export const savePlan = (wanted: Wanted, version: number) => changed('PUT', '', { wanted, version })

/** The same when the page is being left: nobody waits for the answer. */
export const saveLast = (wanted: Wanted, version: number): void =>
  void request('PUT', '', { wanted, version }, true).catch(() => undefined)

export const forgetPlan = () => changed('DELETE', '')
export const importPlan = (text: string, version: number) => changed('POST', '/import', { text, version })
export const undoPlan = () => changed('POST', '/undo', {})

export const buildPlan = (how: 'launch' | 'retry', version: number, secrets: Secrets | null) =>
  changed('POST', `/${how}`, { version, ...(secrets && { secrets }) })

export const exportPlan = async (format: 'cmk' | 'terraform' | 'json'): Promise<Blob> =>
  (await request('GET', `/export?format=${format}`)).blob()

export const undoQuery = queryOptions({
  queryKey: ['setup', 'undo'],
  queryFn: () => asked<UndoAnswer>('GET', '/undo'),
  staleTime: 0,
  gcTime: 0,
})

export const preflightQuery = (wanted: Wanted) =>
  queryOptions({
    queryKey: ['setup', 'preflight', wanted],
    queryFn: () => asked<PreflightAnswer>('POST', '/preflight', { wanted }),
    staleTime: 30_000,
  })

/** What the cloud has already, without what the plan made: names, exports, hypervisors on offer. */
export const factsQuery = (plan: SetupView | null) =>
  queryOptions({
    queryKey: ['setup', 'facts', plan?.status],
    queryFn: () => readFacts(cloud, plan ? madeBy(plan) : {}),
    staleTime: 30_000,
  })

const madeBy = (plan: SetupView): StepRecords =>
  Object.fromEntries(
    plan.steps.map(({ id, state, made, foundId }) => [
      id,
      {
        state: state === 'stopped' ? ('running' as const) : state,
        ...(made && { made }),
        ...(foundId && { id: foundId }),
      },
    ]),
  )

/** Of the plan as it is known by now; a component may still see an older one. */
export const currentVersion = (): number => queryClient.getQueryData(planQuery.queryKey)?.version ?? 0

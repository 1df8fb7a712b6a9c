import { CloudError } from '@cloud/client'
import { QueryClient } from '@tanstack/react-query'

/** Refusals are answers: only what got lost on the way is asked again. */
const lost = (error: unknown) =>
  error instanceof CloudError && (error.kind === 'unreachable' || error.status === 503)

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 1_000,
      retry: (failures, error) => lost(error) && failures < 3,
      retryDelay: failures => Math.min(1_000 * 2 ** failures, 8_000) * (0.75 + Math.random() / 2),
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
})

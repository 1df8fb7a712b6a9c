import type { ApiRequest, ApiResponse } from './api/http.ts'

export type { ApiRequest, ApiResponse } from './api/http.ts'

export interface CoreOptions {
  /** folder of core.db; `:memory:` keeps nothing */
  dataDir: string
  /** lowest level that is logged; `silent` for none */
  logLevel?: string
}

/** A change that was committed, told to those who push it to people. */
export interface CoreChange {
  /** response object name, e.g. `virtualmachine` */
  kind: string
  /** uuid */
  id: string
}

export interface Core {
  /** One call of the API. Never throws: an unexpected failure is an answer 530. */
  handle(request: ApiRequest): Promise<ApiResponse>
  /** @returns stop listening */
  subscribe(listener: (change: CoreChange) => void): () => void
  /** why the core cannot serve, or null when it can */
  trouble(): string | null
  /** Waits for running job steps, then closes the database. */
  close(): Promise<void>
  /** true while admin still has the initial password */
  initialPasswordInUse(): boolean
}

export function createCore(_options: CoreOptions): Core {
  throw new Error('not built yet')
}

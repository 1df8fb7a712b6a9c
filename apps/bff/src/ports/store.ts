/**
 * What only the BFF remembers: sessions, set-up plans, leases. Small rows of JSON, found by kind and id; and short
 * messages among those who share it.
 * Replicas may share one store, so every method is asynchronous and changes can be made conditional.
 */

export interface Row {
  id: string
  /** as it was put; parse it before use */
  value: unknown
  /** 1 for a new row, one more with each change */
  version: number
  /** milliseconds since 1970; null: stays until deleted */
  expiresAt: number | null
}

export interface PutOptions {
  /** the row is gone from this moment on, milliseconds since 1970; absent: stays */
  expiresAt?: number
}

/** The store cannot be reached: what was asked for has not been done, as far as anybody knows. */
export class StoreError extends Error {
  readonly status = 503
  constructor(cause: unknown) {
    super(
      'The store of the sessions cannot be reached at present, so nothing was done. Try again in a moment.',
      {
        cause,
      },
    )
  }
}

/** Methods reject with StoreError when the store is out of reach. */
export interface Store {
  /** @returns null when there is no such row, or it has expired */
  get(kind: string, id: string): Promise<Row | null>
  /** Makes the row or replaces it. @returns its new version */
  put(kind: string, id: string, value: unknown, options?: PutOptions): Promise<number>
  /**
   * Replaces the row only if nobody changed it meanwhile: what leases are built on.
   * @param version that was read; 0 to make a row that must not exist (an expired one does not)
   * @returns the new version, or null when somebody else was quicker
   */
  putIf(
    kind: string,
    id: string,
    version: number,
    value: unknown,
    options?: PutOptions,
  ): Promise<number | null>
  /** @returns whether there was such a row */
  delete(kind: string, id: string): Promise<boolean>
  /** Rows of this kind that have not expired, by id. */
  list(kind: string): Promise<Row[]>
  /** Forgets rows that have expired. @returns how many */
  purge(): Promise<number>
  /** Tells whoever shares the store, this process too. Nobody hears it while the store is out of reach. */
  tell(topic: string, text: string): Promise<void>
  hear(topic: string, listener: (text: string) => void): void
  close(): Promise<void>
}

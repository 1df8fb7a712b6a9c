import type { PlanRecord } from '@cloud/provision'
import { z } from 'zod'
import type { Store } from '#ports/store.ts'

const isObject = (value: unknown) => typeof value === 'object' && value !== null

const documentSchema = z.object({
  /** counts changes of the wanted values, not of the steps */
  version: z.number(),
  savedBy: z.string(),
  savedAt: z.number(),
  /** written by this program alone */
  record: z.custom<PlanRecord>(isObject),
  /** who runs it; worth nothing once `until` has passed */
  run: z
    .object({
      owner: z.string(),
      kind: z.enum(['build', 'undo']),
      user: z.string(),
      since: z.number(),
      until: z.number(),
    })
    .nullable(),
  /** why the last run ended outside any step */
  stopped: z.string().optional(),
})

/** The plan as it is kept. No secret is in it. */
export type PlanDocument = z.infer<typeof documentSchema>
export type Run = NonNullable<PlanDocument['run']>

/** The one plan of this cloud, which several BFFs may change at a time. */
export interface Plans {
  load(): Promise<PlanDocument | null>
  /** Changes the plan as it stands when it is written: `change` is called again when somebody was quicker, so it must
   *  do nothing but compute. What it throws ends the change. */
  change(change: (document: PlanDocument | null) => PlanDocument): Promise<PlanDocument>
  /** @param check throws when the plan as it stands must not go */
  forget(check: (document: PlanDocument) => void): Promise<void>
}

const KIND = 'setup'
const ID = 'plan'

export function plansIn(store: Store): Plans {
  const read = async () => {
    const row = await store.get(KIND, ID)
    return { document: row && documentSchema.parse(row.value), version: row?.version ?? 0 }
  }
  return {
    async load() {
      return (await read()).document
    },
    async change(change) {
      for (;;) {
        const { document, version } = await read()
        const changed = change(document)
        if ((await store.putIf(KIND, ID, version, changed)) !== null) return changed
      }
    },
    async forget(check) {
      for (;;) {
        const { document, version } = await read()
        if (!document) return
        check(document)
        // a row that expires at once is as good as deleted, and nobody can have changed it meanwhile
        if ((await store.putIf(KIND, ID, version, document, { expiresAt: 0 })) !== null) return
      }
    },
  }
}

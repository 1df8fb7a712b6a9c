import { step, type BackgroundJob } from '#kernel/job.ts'
import { destroySteps } from '../replace.ts'
import type { OfVm } from '../run.ts'
import { ensureRouter } from './bring-up.ts'

/** A network is made anew: its router goes, and another one comes at the same place. */
export const replaceRouter: BackgroundJob<OfVm & { vmId: number }> = {
  name: 'replaceRouter',
  steps: [
    ...destroySteps,
    step('again', job => (tx, { vmId }) => {
      const { zoneId, podId } = tx.row('vm', vmId)
      if (podId !== null) ensureRouter(tx, job, zoneId, podId)
    }),
  ],
}

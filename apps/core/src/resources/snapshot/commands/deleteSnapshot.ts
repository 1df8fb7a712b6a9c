import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { step } from '#kernel/job.ts'
import { success } from '#kernel/wire.ts'
import { takeOffStorage } from '../remove.ts'
import { applySnapshotEvent } from '../states.ts'

export const deleteSnapshot = asyncCommand('deleteSnapshot', {
  description: 'Deletes a snapshot; volumes made of it stay.',
  params: ['id', 'zoneid'],
  accept({ tx }, { id }) {
    const snapshot = tx.row('snapshot', id)
    if (snapshot.removed !== null) throw invalid(`The snapshot ${snapshot.name} has been deleted already.`)
    return {
      data: { id },
      serial: `snapshot:${id}`,
      instance: { type: 'Snapshot', uuid: snapshot.uuid },
      event: {
        description: `deleting snapshot ${snapshot.name}`,
        accountId: snapshot.accountId,
        resourceType: 'Snapshot',
        resourceUuid: snapshot.uuid,
      },
    }
  },
  steps: [
    step<{ id: number }>(
      'begin',
      env =>
        (tx, { id }) =>
          applySnapshotEvent(tx, env, id, 'DestroyRequested'),
    ),
    step<{ id: number }>('delete', async env => {
      const { id } = env.data
      await takeOffStorage(env, id)
      return tx => applySnapshotEvent(tx, env, id, 'OperationSucceeded', { removed: env.clock.now() })
    }),
  ],
  failed({ tx, changes }, { id }) {
    if (tx.row('snapshot', id).state === 'Destroying')
      applySnapshotEvent(tx, { changes }, id, 'OperationFailed')
  },
  result: () => success(),
})

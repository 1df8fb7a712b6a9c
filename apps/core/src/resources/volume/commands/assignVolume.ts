import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import { reserve } from '#kernel/limits.ts'
import { projectAccount } from '#kernel/scope.ts'
import { managedAccount } from '../../identity/index.ts'
import { liveVolume, oneVolume } from '../one.ts'

export const assignVolume = command('assignVolume', {
  description: 'Hands a volume that is attached to nothing over to another account or project.',
  params: ['volumeid', 'accountid', 'projectid'],
  run(ctx, p) {
    const { tx } = ctx
    const volume = liveVolume(tx, p.volumeid)
    if ((p.accountid === undefined) === (p.projectid === undefined))
      throw invalid('Give either accountid or projectid: a volume has one owner.')
    const accountId =
      p.projectid === undefined
        ? managedAccount(ctx, p.accountid ?? 0).id
        : projectAccount(tx, ctx.caller, p.projectid)
    const { name, state } = tx.row('account', accountId)
    if (accountId === volume.accountId)
      throw invalid(`The volume ${volume.name} belongs to the account ${name} already.`)
    if (state === 'disabled') throw denied(`The account ${name} is disabled, so it gets no volumes.`)
    if (volume.vmId !== null)
      throw invalid(`The volume ${volume.name} is attached to an instance; detach it first.`)
    if (volume.state !== 'Ready' && volume.state !== 'Allocated')
      throw invalid(`The volume ${volume.name} is in state ${volume.state}; it must be Ready or Allocated.`)
    const kept = tx.get(
      sql`select id from snapshot where volumeId = ${volume.id} and removed is null and state != 'Error' limit 1`,
    )
    if (kept) throw invalid(`The volume ${volume.name} has snapshots; delete them before it is handed over.`)
    reserve(ctx, accountId, { volume: 1, primary_storage: volume.sizeBytes })
    tx.update('volume', volume.id, { accountId })
    ctx.changes.emit(tx, 'volume', volume.uuid)
    return oneVolume(tx, volume.id)
  },
  event({ tx }, { volumeid }) {
    const { name, uuid, accountId } = tx.row('volume', volumeid)
    return {
      type: 'VOLUME.UPDATE',
      description: `handed over volume ${name} to ${tx.row('account', accountId).name}`,
      accountId,
      resourceType: 'Volume',
      resourceUuid: uuid,
    }
  },
})

import { sql } from 'kysely'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { success } from '#kernel/wire.ts'
import { counted } from '#kernel/words.ts'
import type { Read, Row } from '#ports/db.ts'

export const deleteVPCOffering = asyncCommand('deleteVPCOffering', {
  description: 'Deletes a VPC offering that no VPC has.',
  params: ['id'],
  accept({ tx }, { id }) {
    const { uuid, name } = requireUnused(tx, id)
    return {
      data: { id },
      serial: `vpcoffering:${id}`,
      instance: { type: 'VpcOffering', uuid },
      event: { description: `deleting the VPC offering ${name}` },
    }
  },
  steps: [
    {
      name: 'delete',
      run: job => tx => {
        const { id, uuid } = requireUnused(tx, job.data.id)
        tx.update('vpcOffering', id, { removed: job.clock.now() })
        job.changes.emit(tx, 'vpcoffering', uuid)
      },
    },
  ],
  result: () => success(),
})

/** @throws CloudError PARAM_ERROR when it belongs to the system, or a VPC has it */
function requireUnused(read: Read, id: number): Row<'vpcOffering'> {
  const offering = living(read, 'vpcOffering', id, 'VPC offering')
  if (offering.isDefault === 1)
    throw invalid(
      `The VPC offering ${offering.name} belongs to the system; disable it with updateVPCOffering.`,
    )
  const { n } = read.get(
    sql<{ n: number }>`select count(*) as n from vpc where offeringId = ${id} and removed is null`,
  ) ?? { n: 0 }
  if (n > 0)
    throw invalid(
      `The VPC offering ${offering.name} is used by ${counted(n, 'VPC')}; disable it with updateVPCOffering, so that no more come.`,
    )
  return offering
}

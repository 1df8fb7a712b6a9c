import { sql } from 'kysely'
import type { Ctx } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import type { JobStart, Step } from '#kernel/job.ts'
import type { Offered } from '#kernel/offered.ts'
import type { Read } from '#ports/db.ts'
import type { VpcServices } from './domain/default-offerings.ts'

/** @throws CloudError PARAM_ERROR when another VPC offering is called so */
export function requireFreeVpcOfferingName(read: Read, name: string, except = 0): void {
  const taken = read.get(
    sql`select id from vpcOffering where lower(name) = ${name.toLowerCase()} and id != ${except} and removed is null`,
  )
  if (taken) throw invalid(`There is a VPC offering named ${name} already; choose another name.`)
}

/** @throws CloudError PARAM_ERROR */
export function vpcOfferingStateOf(sent: string): 'Enabled' | 'Disabled' {
  const found = (['Enabled', 'Disabled'] as const).find(state => state.toLowerCase() === sent.toLowerCase())
  if (!found) throw invalid(`The state ${sent} is not known; use Enabled or Disabled.`)
  return found
}

export interface NewVpcOffering extends Offered {
  name: string
  displayText: string
  services: VpcServices
  redundant: boolean
}

/** An offering that is disabled as yet. @throws CloudError PARAM_ERROR when another one is called so */
export function insertVpcOffering({ tx, ids, clock }: Ctx, wanted: NewVpcOffering): number {
  const { services, redundant, ...offering } = wanted
  requireFreeVpcOfferingName(tx, wanted.name)
  return tx.insert('vpcOffering', {
    uuid: ids.uuid(),
    ...offering,
    state: 'Disabled',
    isDefault: 0,
    redundant: redundant ? 1 : 0,
    services: JSON.stringify(services),
    traits: '{}',
    sortKey: 0,
    created: clock.now(),
    removed: null,
  })
}

interface NewOffering {
  id: number
  enable: boolean
}

/** The job that goes on with an offering that has just been written. */
export function aboutNewOffering({ tx, changes }: Ctx, id: number, enable: boolean): JobStart<NewOffering> {
  const { uuid, name } = tx.row('vpcOffering', id)
  changes.emit(tx, 'vpcoffering', uuid)
  return {
    data: { id, enable },
    id: uuid,
    instance: { type: 'VpcOffering', uuid },
    event: { description: `making the VPC offering ${name}` },
  }
}

export const enableNewOffering: Step<NewOffering>[] = [
  {
    name: 'enable',
    run: job => tx => {
      const { id, enable } = job.data
      if (enable) tx.update('vpcOffering', id, { state: 'Enabled' })
      job.changes.emit(tx, 'vpcoffering', tx.row('vpcOffering', id).uuid)
    },
  },
]

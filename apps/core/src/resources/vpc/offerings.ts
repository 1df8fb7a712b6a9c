import { sql } from 'kysely'
import { invalid } from '#kernel/errors.ts'
import type { Read } from '#ports/db.ts'

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

import { sql } from 'kysely'
import { counted } from '#kernel/words.ts'
import type { Read, Row } from '#ports/db.ts'

const serviceOf: Record<Row<'networkRule'>['purpose'], string> = {
  Ingress: 'Firewall',
  Egress: 'Firewall',
  PortForwarding: 'PortForwarding',
  StaticNat: 'StaticNat',
  LoadBalancing: 'Lb',
}

/** Services that a network needs for the rules that it has. */
export function servicesWithRules(read: Read, networkId: number): { service: string; what: string }[] {
  const rows = read.all(
    sql<{ purpose: Row<'networkRule'>['purpose']; n: number }>`
      select purpose, count(*) as n from networkRule where networkId = ${networkId} and removed is null
      group by purpose order by purpose`,
  )
  return rows.map(({ purpose, n }) => ({
    service: serviceOf[purpose],
    what: `${counted(n, 'rule')} need${n === 1 ? 's' : ''}`,
  }))
}

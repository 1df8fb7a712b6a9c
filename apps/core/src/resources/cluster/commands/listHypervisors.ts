import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { Rows } from '#kernel/wire.ts'

export const listHypervisors = command('listHypervisors', {
  params: ['zoneid'],
  description: 'Lists the hypervisors that this server can drive.',
  run({ drivers, read }, { zoneid }) {
    const names = [...drivers.keys()]
    if (zoneid === undefined) return new Rows(names.map(name => ({ name })))
    const there = new Set(
      read
        .all(
          sql<{ hypervisor: string }>`
            select distinct hypervisor from cluster where zoneId = ${zoneid} and removed is null`,
        )
        .map(row => row.hypervisor),
    )
    return new Rows(names.filter(name => there.has(name)).map(name => ({ name })))
  },
})

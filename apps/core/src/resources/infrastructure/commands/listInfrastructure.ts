import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { command } from '#kernel/command.ts'

export const listInfrastructure = command('listInfrastructure', {
  params: [],
  description: 'Counts what the cloud is made of.',
  run({ read }) {
    const living = (table: string) => sql`(select count(*) from ${sql.table(table)} where removed is null)`
    const counts = read.get(
      sql<Entity<'listInfrastructure'>>`
        select ${living('zone')} as zones, ${living('pod')} as pods, ${living('cluster')} as clusters,
          ${living('host')} as hosts, ${living('storagePool')} as storagepools, ${living('imageStore')} as imagestores,
          (select count(*) from vm where kind in ('ConsoleProxy', 'SecondaryStorageVm') and removed is null) as systemvms,
          (select count(*) from vm where kind = 'DomainRouter' and removed is null) as routers,
          (select coalesce(sum(cpuSockets), 0) from host where removed is null) as cpusockets,
          (select count(*) from alert where archived = 0) as alerts`,
    )
    if (!counts) throw new Error('counting gave no row')
    return { ...counts, backuprepositories: 0, objectstores: 0, ilbvms: 0, managementservers: 1 }
  },
})

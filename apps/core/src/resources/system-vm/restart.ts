import { sql } from 'kysely'
import type { Env } from '#kernel/command.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { homeOf } from '../vm/index.ts'
import { ensureRouters } from './jobs/bring-up.ts'
import { replace } from './jobs/replace-router.ts'
import type { Served } from './router-plan.ts'

/** Reboots the routers that serve a network or VPC and brings up what is lacking; with cleanup they are made anew.
 *  @returns what is then to be written */
export async function restartRouters(env: Env, served: Served, cleanup: boolean): Promise<(tx: Tx) => void> {
  const found = env.db.read(read => routersOf(read, served).map(vm => ({ vm, home: homeOf(env, read, vm) })))
  if (!cleanup)
    for (const { vm, home } of found)
      if (vm.state === 'Running') await home?.driver.rebootVm(home.host, vm.uuid)
  return tx => {
    for (const { vm } of cleanup ? found : []) replace(tx, env, vm.id)
    if (!cleanup || found.length === 0) ensureRouters(tx, env, served)
  }
}

const routersOf = (read: Read, served: Served): Row<'vm'>[] => {
  const which =
    'key' in served
      ? sql`select vmId from router where serves = ${served.key}`
      : sql`select vmId from nic where networkId = ${served.networkId} and removed is null`
  return read.all(
    sql<Row<'vm'>>`
      select * from vm where kind = 'DomainRouter' and removed is null and id in (${which}) order by id`,
  )
}

import type { ResourceRow } from '#shared/engine/declare.ts'
import { Properties } from '#shared/engine/detail/Properties.tsx'
import { resourceNamed } from '#shared/engine/registry.ts'
import { Addresses } from './Addresses.tsx'
import { Groups } from './Groups.tsx'
import css from './instance.module.css'
import { Progress } from './Progress.tsx'
import { Volumes } from './Volumes.tsx'

/** What one wants to know of an instance first: what is going on, how to reach it, its disks, who may reach it. */
export function Overview({ row }: { row: ResourceRow }) {
  return (
    <div className={css.overview}>
      <Progress row={row} />
      <Addresses row={row} />
      <Volumes row={row} />
      <Groups row={row} />
      <Properties resource={resourceNamed('vm')} row={row} />
    </div>
  )
}

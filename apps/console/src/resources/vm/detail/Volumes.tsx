import { formatBytes } from '@cloud/contract'
import { Button, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { listQuery } from '#shared/api/lists.ts'
import { RowMenu } from '#shared/engine/actions/RowMenu.tsx'
import type { ResourceRow } from '#shared/engine/declare.ts'
import { pathTo, resourceNamed } from '#shared/engine/registry.ts'
import { useT } from '#shared/i18n/index.ts'
import { State } from '#shared/ui/State.tsx'
import { AttachDialog } from './AttachDialog.tsx'
import css from './instance.module.css'

/** Its disks; what can be done to one is the volume's own menu: detach, snapshot, resize. */
export function Volumes({ row }: { row: ResourceRow }) {
  const { t } = useT()
  const [attaching, { open, close }] = useDisclosure()
  const volume = resourceNamed('volume')
  const { data } = useQuery(listQuery('listVolumes', { listall: true, virtualmachineid: row.id }))
  // the root disk first, as the instance counts them
  const rows = (data?.rows ?? []).toSorted((a, b) => Number(a['deviceid']) - Number(b['deviceid']))
  return (
    <section className={css.part}>
      <div className={css.partHead}>
        <Title order={2}>{t('resource.volume', { count: 2 })}</Title>
        <Button size="compact-sm" variant="default" onClick={open}>
          {t('instance.attach')}
        </Button>
      </div>
      {data && rows.length === 0 && <p className={css.quiet}>{t('instance.noVolumes')}</p>}
      <ul className={css.rows}>
        {rows.map(one => (
          <li key={one.id}>
            <Link to={pathTo(volume, one.id)}>{volume.title(one)}</Link>
            <span className={css.quiet}>{String(one['type'])}</span>
            <span>{formatBytes(Number(one['size'] ?? 0))}</span>
            <State value={String(one['state'])} />
            <RowMenu resource={volume} row={one} />
          </li>
        ))}
      </ul>
      {attaching && <AttachDialog vm={row} onClose={close} />}
    </section>
  )
}

import { Title } from '@mantine/core'
import type { ResourceRow } from '#shared/engine/declare.ts'
import { Properties } from '#shared/engine/detail/Properties.tsx'
import { resourceNamed } from '#shared/engine/registry.ts'
import { useT } from '#shared/i18n/index.ts'
import { ZonePicture } from './ZonePicture.tsx'
import css from './zone.module.css'

/** What one wants to know of a zone first: what stands in it and how it is; then its facts. */
export function ZoneOverview({ row }: { row: ResourceRow }) {
  const { t } = useT()
  return (
    <div className={css.overview}>
      <section aria-label={t('zone.picture')}>
        <Title order={2} mb="xs">
          {t('zone.picture')}
        </Title>
        <ZonePicture row={row} here />
      </section>
      <Properties resource={resourceNamed('zone')} row={row} />
    </div>
  )
}

import { Title } from '@mantine/core'
import { useT } from '#shared/i18n/index.ts'
import type { Resource, ResourceRow } from '../declare.ts'
import { Value } from '../Value.tsx'
import css from './detail.module.css'

/** What is known of a row, in its declared groups; what the cloud does not say is left out. */
export function Properties({ resource, row }: { resource: Resource; row: ResourceRow }) {
  const { t } = useT()
  const said = (field: string) => row[field] !== undefined && row[field] !== null && row[field] !== ''
  return (
    <div className={css.groups}>
      {(Object.keys(resource.groups) as (keyof typeof resource.groups)[]).map(group => {
        const fields = (resource.groups[group] ?? []).filter(said)
        if (fields.length === 0) return null
        return (
          <section key={group} className={css.group}>
            <Title order={2}>{t(`group.${group}`)}</Title>
            <dl className={css.facts}>
              {fields.map(field => (
                <div key={field}>
                  <dt>{t(`field.${resource.labels[field] ?? field}`)}</dt>
                  <dd>
                    <Value resource={resource} row={row} field={field} whole />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )
      })}
    </div>
  )
}

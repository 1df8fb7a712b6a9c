import { CloudError } from '@cloud/client'
import { Skeleton, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useT } from '#shared/i18n/index.ts'
import { Refusal } from '#shared/ui/Refusal.tsx'
import css from './overview.module.css'

interface Props {
  title: string
  /** what it is read from */
  query: { isPending: boolean; error: Error | null; data?: unknown }
  /** nothing to show: said instead of the children */
  empty?: ReactNode
  /** where all of it is */
  all?: { to: string; text: string } | undefined
  /** beside the title */
  tools?: ReactNode
  /** takes the whole width */
  wide?: boolean
  children: ReactNode
}

/** One question that the page answers. What the cloud refuses stands in its own panel; the others go on. */
export function Panel({ title, query, empty, all, tools, wide, children }: Props) {
  const { t } = useT()
  const error = query.error instanceof CloudError && query.data === undefined ? query.error : undefined
  return (
    <section className={css.panel} aria-label={title} data-wide={wide || undefined}>
      <header className={css.panelHead}>
        <Title order={2}>{title}</Title>
        {tools}
        {all && (
          <Link to={all.to} className={css.all} aria-label={`${title}: ${all.text}`}>
            {all.text}
          </Link>
        )}
      </header>
      {error ? (
        <Refusal error={error} />
      ) : query.isPending ? (
        <div role="group" aria-busy="true" aria-label={t('common.loading')}>
          <Skeleton height={14} my={8} width="70%" />
          <Skeleton height={14} my={8} width="45%" />
        </div>
      ) : (
        (empty ?? children)
      )}
    </section>
  )
}

import { Button, Group, Title } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useT } from '#shared/i18n/index.ts'
import { Page } from '#shared/ui/Page.tsx'
import { Time } from '#shared/ui/Time.tsx'
import { type AuditEntry, readAudit } from '../live/session-calls.ts'
import css from './sessions.module.css'

const SHOWN = 100

/** Who changed what, from where, through this server: for root admins. */
export function Component() {
  const { t } = useT()
  const { data, fetchNextPage, hasNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['audit'],
    initialPageParam: '',
    queryFn: ({ pageParam }) => readAudit(SHOWN, pageParam),
    getNextPageParam: page => (page.length < SHOWN ? undefined : page.at(-1)?.time),
  })
  return (
    <Page crumbs={[{ text: t('audit.title') }]}>
      <div className={css.page}>
        <Title order={1} size="h3">
          {t('audit.title')}
        </Title>
        <div className={css.scroll} tabIndex={0} role="region" aria-label={t('audit.title')}>
          <table className={css.table}>
            <thead>
              <tr>
                {(['time', 'user', 'command', 'ids', 'status', 'address'] as const).map(name => (
                  <th key={name}>{t(`audit.${name}`)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data?.pages.flat().map(entry => (
                <AuditRow key={`${entry.requestid} ${entry.command}`} entry={entry} />
              ))}
            </tbody>
          </table>
        </div>
        {hasNextPage && (
          <Group justify="center">
            <Button variant="default" loading={isFetching} onClick={() => void fetchNextPage()}>
              {t('audit.more')}
            </Button>
          </Group>
        )}
      </div>
    </Page>
  )
}

function AuditRow({ entry }: { entry: AuditEntry }) {
  const { t } = useT()
  const { key } = entry
  const ids = Object.entries(entry.ids).map(([name, value]) => `${name}=${value}`)
  const text = [...ids, ...(entry.jobid === undefined ? [] : [`jobid=${entry.jobid}`])].join(' ')
  return (
    <tr>
      <td>
        <Time value={entry.time} />
      </td>
      <td>{entry.username ?? (key === undefined ? '–' : t('audit.key', { key }))}</td>
      <td>{entry.command}</td>
      <td className={css.agent} title={text}>
        {text}
      </td>
      <td>{entry.status}</td>
      <td>{entry.from}</td>
    </tr>
  )
}

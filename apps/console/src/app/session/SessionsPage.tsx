import { Badge, Button, Group, SegmentedControl, Title } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useCaller } from '#shared/api/session.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'
import { useT } from '#shared/i18n/index.ts'
import { Page } from '#shared/ui/Page.tsx'
import { Time } from '#shared/ui/Time.tsx'
import { toast } from '#shared/ui/toasts.ts'
import { endSessions, listSessions, type ListedSession } from '../live/session-calls.ts'
import { agentName } from './agent.ts'
import css from './sessions.module.css'

/** Where somebody is signed in, and a way to end it; for administrators everybody's. */
export function Component() {
  const { t } = useT()
  const caller = useCaller()
  const client = useQueryClient()
  const [everybody, setEverybody] = useState(false)
  const key = ['sessions', everybody]
  const { data = [] } = useQuery({ queryKey: key, queryFn: () => listSessions(everybody) })
  const end = async (which: Parameters<typeof endSessions>[0]) => {
    try {
      await endSessions(which)
    } catch (error) {
      toast({ tone: 'bad', text: error instanceof Error ? error.message : String(error) })
    }
    await client.invalidateQueries({ queryKey: ['sessions'] })
  }
  const others = data.some(one => one.userid === caller.userid && !one.current)
  return (
    <Page crumbs={[{ text: t('sessions.title') }]}>
      <div className={css.page}>
        <Group justify="space-between">
          <Title order={1} size="h3">
            {t('sessions.title')}
          </Title>
          <Group>
            {isRootAdmin(caller) && (
              <SegmentedControl
                aria-label={t('sessions.title')}
                value={everybody ? 'everybody' : 'mine'}
                onChange={value => setEverybody(value === 'everybody')}
                data={[
                  { value: 'mine', label: t('sessions.mine') },
                  { value: 'everybody', label: t('sessions.everybody') },
                ]}
              />
            )}
            <Button variant="default" disabled={!others} onClick={() => void end({ userid: caller.userid })}>
              {t('sessions.endAll')}
            </Button>
          </Group>
        </Group>
        <div className={css.scroll} tabIndex={0} role="region" aria-label={t('sessions.title')}>
          <table className={css.table}>
            <thead>
              <tr>
                {(['user', 'kind', 'address', 'agent', 'lastseen', 'created'] as const).map(name => (
                  <th key={name}>{t(`sessions.${name}`)}</th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {data.map(one => (
                <SessionRow key={one.id} one={one} onEnd={() => void end({ id: one.id })} />
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </Page>
  )
}

function SessionRow({ one, onEnd }: { one: ListedSession; onEnd: () => void }) {
  const { t } = useT()
  return (
    <tr>
      <td>{one.username}</td>
      <td>{t(one.kind === 'console' ? 'sessions.console' : 'sessions.program')}</td>
      <td>{one.address}</td>
      <td className={css.agent} title={one.agent}>
        {agentName(one.agent)}
      </td>
      <td>
        <Time value={one.lastseen} />
      </td>
      <td>
        <Time value={one.created} />
      </td>
      <td>
        {one.current ? (
          <Badge variant="light">{t('sessions.current')}</Badge>
        ) : (
          <Button size="compact-sm" variant="default" onClick={onEnd}>
            {t('sessions.end')}
          </Button>
        )}
      </td>
    </tr>
  )
}

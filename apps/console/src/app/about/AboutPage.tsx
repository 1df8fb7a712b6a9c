import { Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useCaller } from '#shared/api/session.ts'
import { type Translate, useT } from '#shared/i18n/index.ts'
import { Page } from '#shared/ui/Page.tsx'
import { type About, readAbout } from '../live/session-calls.ts'
import css from './about.module.css'

/** Less than this is how exactly a cloud's clock can be read. */
const IN_STEP_MS = 2000

/** What runs here: asked for by whoever helps somebody else. */
export function Component() {
  const { t } = useT()
  const { userid } = useCaller()
  const { data } = useQuery({ queryKey: ['about', userid], queryFn: readAbout })
  return (
    <Page crumbs={[{ text: t('about.title') }]}>
      <div className={css.page}>
        <Title order={1} size="h3">
          {t('about.title')}
        </Title>
        {data && (
          <dl className={css.facts}>
            <dt>{t('about.console')}</dt>
            <dd>{data.version}</dd>
            <dt>{t('about.cloud')}</dt>
            <dd>{data.cloud.version ?? t('about.unknown')}</dd>
            <dt>{t('about.where')}</dt>
            <dd>{where(t, data.cloud)}</dd>
            <dt>{t('about.clock')}</dt>
            <dd>{clock(t, data.cloud.aheadms)}</dd>
          </dl>
        )}
      </div>
    </Page>
  )
}

const stateTexts = {
  up: 'about.server.up',
  draining: 'about.server.draining',
  down: 'about.server.down',
} as const

function where(t: Translate, { embedded, servers }: About['cloud']): string {
  if (embedded) return t('about.embedded')
  if (!servers) return t('about.elsewhere')
  return servers.map(({ server, state }) => `${server} (${t(stateTexts[state])})`).join(', ')
}

function clock(t: Translate, aheadMs: number | undefined): string {
  if (aheadMs === undefined) return t('about.unknown')
  if (Math.abs(aheadMs) < IN_STEP_MS) return t('about.inStep')
  const seconds = Math.round(Math.abs(aheadMs) / 1000)
  return t(aheadMs > 0 ? 'about.ahead' : 'about.behind', { seconds })
}

import { CloudError } from '@cloud/client'
import { Button, Group, Text, Title } from '@mantine/core'
import { isRouteErrorResponse, Link, useRouteError } from 'react-router'
import { useT } from '#shared/i18n/index.ts'
import { Refusal } from '#shared/ui/Refusal.tsx'

/** A page that cannot be shown: what happened, what the server called it, and the ways out. */
export function ErrorPage({ kind, error }: { kind: 'missing' | 'broken'; error?: unknown }) {
  const { t } = useT()
  const title = t(kind === 'missing' ? 'error.missing' : 'error.broken')
  return (
    <div style={{ maxWidth: 640, margin: '12vh auto', padding: 16 }}>
      <title>{`${title} · ${t('app.name')}`}</title>
      <Title order={1} mb="sm">
        {title}
      </Title>
      {error instanceof CloudError ? (
        <Refusal error={error} />
      ) : (
        <Text>{kind === 'missing' ? t('error.missingWhy') : t('error.brokenWhy')}</Text>
      )}
      {error instanceof Error && !(error instanceof CloudError) && (
        <Text ff="monospace" size="sm" mt="sm" c="dimmed">
          {error.message}
        </Text>
      )}
      <Group mt="lg">
        <Button component={Link} to="/">
          {t('error.home')}
        </Button>
        {kind === 'broken' && (
          <Button variant="default" onClick={() => location.reload()}>
            {t('error.reload')}
          </Button>
        )}
      </Group>
    </div>
  )
}

/** The router's boundary. */
export function RouteError() {
  const error = useRouteError()
  const missing = isRouteErrorResponse(error) && error.status === 404
  return <ErrorPage kind={missing ? 'missing' : 'broken'} error={error} />
}

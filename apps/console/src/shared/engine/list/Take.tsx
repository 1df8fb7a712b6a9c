import { CloudError } from '@cloud/client'
import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDownload, IconX } from '@tabler/icons-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { useT } from '#shared/i18n/index.ts'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { toast } from '#shared/ui/toasts.ts'
import type { Resource } from '../declare.ts'
import { everyPage } from '../rows.ts'
import type { ExportFormat } from './export.ts'

const Code = lazy(() => import('../code/Code.tsx').then(m => ({ default: m.Code })))

interface Props {
  resource: Resource
  params: Readonly<Record<string, unknown>>
  columns: readonly string[]
}

/** Takes all rows of the list away, as a file or as the call that lists them. */
export function Take({ resource, params, columns }: Props) {
  const { t } = useT()
  const [progress, setProgress] = useState<{ done: number; count: number }>()
  const [code, setCode] = useState(false)
  const stop = useRef<AbortController>(undefined)
  const take = async (format: ExportFormat) => {
    const { signal } = (stop.current = new AbortController())
    setProgress({ done: 0, count: 0 })
    try {
      const [{ exported }, { download }] = await Promise.all([
        import('./export.ts'),
        import('#shared/ui/download.ts'),
      ])
      const parts = await exported({
        pages: everyPage(resource, params, signal),
        columns,
        format,
        onProgress: (done, count) => setProgress({ done, count }),
      })
      download(`${resource.path}.${format}`, format === 'csv' ? 'text/csv' : 'application/json', parts)
    } catch (error) {
      if (error instanceof CloudError)
        toast({ tone: 'bad', text: t('export.failed'), detail: error.errortext })
      else if (!signal.aborted) throw error
    } finally {
      setProgress(undefined)
    }
  }
  if (progress)
    return (
      <Button
        size="xs"
        variant="default"
        rightSection={<IconX size={14} />}
        onClick={() => stop.current?.abort()}
      >
        {t('export.progress', progress)} · {t('common.cancel')}
      </Button>
    )
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={30} aria-label={t('export.title')}>
            <IconDownload size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void take('csv')}>{t('export.csv')}</Menu.Item>
          <Menu.Item onClick={() => void take('json')}>{t('export.json')}</Menu.Item>
          <Menu.Item onClick={() => setCode(true)}>{t('code.title')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {code && (
        <Dialog title={t('code.title')} size={760} onClose={() => setCode(false)}>
          <Suspense fallback={null}>
            <Code command={resource.list} params={params} />
          </Suspense>
        </Dialog>
      )}
    </>
  )
}

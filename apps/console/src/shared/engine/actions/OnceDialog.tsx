import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useT } from '#shared/i18n/index.ts'
import { Dialog } from '#shared/ui/Dialog.tsx'
import { download } from '#shared/ui/download.ts'
import { Copy } from '#shared/ui/Id.tsx'
import css from './actions.module.css'
import type { Once } from './once.ts'

/** Keys and passwords that are shown this one time. It closes only by its button. */
export function OnceDialog({ action, subject, secrets, onClose }: Once & { onClose: () => void }) {
  const { t } = useT()
  return (
    <Dialog title={t('dialog.title', { action: t(`action.${action.id}`), name: subject })} size={640} above>
      <p className={css.warning}>{t((!action.danger && action.warning) || 'once.warning')}</p>
      {secrets.map(({ field, value }) => (
        <section key={field} className={css.secret} aria-label={t(`field.${field}`)} tabIndex={0}>
          <header>
            <strong>{t(`field.${field}`)}</strong>
            <Copy value={value} label={t(`field.${field}`)} />
            <Button
              size="compact-xs"
              variant="subtle"
              leftSection={<IconDownload size={14} />}
              onClick={() => download(`${subject}.${field}.txt`, 'text/plain', [value])}
            >
              {t('once.download')}
            </Button>
          </header>
          <pre>{value}</pre>
        </section>
      ))}
      <div className={css.buttons}>
        <Button onClick={onClose}>{t('once.kept')}</Button>
      </div>
    </Dialog>
  )
}

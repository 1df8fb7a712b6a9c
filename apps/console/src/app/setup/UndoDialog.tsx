import { Alert, Button, Group, Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useT } from '#shared/i18n/index.ts'
import { SetupError, undoPlan, undoQuery } from './api.ts'
import { Refused } from './Refused.tsx'
import { sayReason } from './says.ts'
import built from './build.module.css'
import css from './setup.module.css'
import { useWizard, zoneName } from './wizard.ts'

export function UndoButton({ again }: { again: boolean }) {
  const { t } = useT()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t(again ? 'setup.undoAgain' : 'setup.undo')}
      </Button>
      {open && <UndoDialog onClose={() => setOpen(false)} />}
    </>
  )
}

/** Shows what would go and what is in the way, before anything is deleted. */
function UndoDialog({ onClose }: { onClose: () => void }) {
  const { t } = useT()
  const { plan } = useWizard()
  const { data, error: unread } = useQuery(undoQuery)
  const [refused, setRefused] = useState<SetupError>()
  const [busy, setBusy] = useState(false)
  const zone = plan ? zoneName(plan.wanted, t('setup.unnamed')) : ''
  const blocked = (data?.blockers.length ?? 0) > 0
  const undo = async () => {
    setBusy(true)
    try {
      await undoPlan()
      onClose()
    } catch (error) {
      if (!(error instanceof SetupError)) throw error
      setRefused(error)
      setBusy(false)
    }
  }
  const error = refused ?? (unread instanceof SetupError ? unread : undefined)
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('setup.undoTitle', { zone })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.dismiss') }}
    >
      {error && <Refused error={error} />}
      {!data && !error && <p role="status">{t('setup.preflightBusy')}</p>}
      {blocked && (
        <Alert color="red" variant="light" title={t('setup.undoBlocked')} className={css.alert}>
          <ul>
            {data?.blockers.map(blocker => (
              <li key={sayReason(t, blocker)}>{sayReason(t, blocker)}</li>
            ))}
          </ul>
        </Alert>
      )}
      {data && <p className={css.note}>{t(data.items.length > 0 ? 'setup.undoWhy' : 'setup.undoNothing')}</p>}
      <ol className={built.undoItems}>
        {data?.items.map(item => (
          <li key={`${item.kind} ${item.id}`}>
            {t(`setup.undo.${item.kind}`)} <strong>{item.name}</strong>
            {item.call && <code className={css.quiet}> {item.call.command}</code>}
          </li>
        ))}
      </ol>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button color="red" loading={busy} disabled={!data || blocked} onClick={() => void undo()}>
          {t('setup.undoDo')}
        </Button>
      </Group>
    </Modal>
  )
}

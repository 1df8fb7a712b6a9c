import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useT } from '#shared/i18n/index.ts'
import css from './ui.module.css'

interface Props {
  opened?: boolean
  title: string
  /** px */
  size?: number
  /** absent: it goes only by what is done in it */
  onClose?: () => void
  /** above other dialogs */
  above?: boolean
  children: ReactNode
}

/** The one dialog: named, with a close button that says what it does. */
export function Dialog({ opened = true, title, size = 480, onClose, above = false, children }: Props) {
  const { t } = useT()
  const closes = onClose !== undefined
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose ?? (() => undefined)}
      size={size}
      closeOnClickOutside={closes}
      closeOnEscape={closes}
      yOffset="8vh"
      zIndex={above ? 1000 : 200}
    >
      <Modal.Overlay backgroundOpacity={0.45} />
      <Modal.Content>
        <div className={css.dialogHead}>
          <Modal.Title className={css.dialogTitle}>{title}</Modal.Title>
          {closes && <Modal.CloseButton aria-label={t('common.close')} />}
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

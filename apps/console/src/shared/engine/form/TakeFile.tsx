import { Button, FileButton } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useT } from '#shared/i18n/index.ts'

/** Puts the text of a file into a field, where it can still be read and changed. */
export function TakeFile({ label, onRead }: { label: string; onRead: (text: string) => void }) {
  const { t } = useT()
  return (
    <FileButton
      onChange={file => {
        if (file) void file.text().then(onRead)
      }}
      inputProps={{ 'aria-label': t('form.fileOf', { label }) }}
    >
      {props => (
        <Button
          {...props}
          size="compact-xs"
          variant="subtle"
          mt={2}
          leftSection={<IconFileUpload size={12} aria-hidden />}
        >
          {t('form.file')}
        </Button>
      )}
    </FileButton>
  )
}

import { Button, FileButton, Menu } from '@mantine/core'
import { IconDownload, IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useT } from '#shared/i18n/index.ts'
import { currentVersion, exportPlan, importPlan, SetupError } from './api.ts'
import { Refused } from './Refused.tsx'
import { useWizard } from './wizard.ts'

const formats = [
  { format: 'cmk', file: 'basic-installation.sh', label: 'setup.exportCmk' },
  { format: 'terraform', file: 'basic-installation.tf', label: 'setup.exportTerraform' },
  { format: 'json', file: 'basic-installation.json', label: 'setup.exportJson' },
] as const

/** The plan as a file, without secrets. */
export function ExportPlan() {
  const { t } = useT()
  const { draft, plan } = useWizard()
  const [error, setError] = useState<SetupError>()
  const download = async ({ format, file }: (typeof formats)[number]) => {
    setError(undefined)
    try {
      if (!(await draft.flush())) return
      const url = URL.createObjectURL(await exportPlan(format))
      Object.assign(document.createElement('a'), { href: url, download: file }).click()
      URL.revokeObjectURL(url)
    } catch (refused) {
      if (!(refused instanceof SetupError)) throw refused
      setError(refused)
    }
  }
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="default" leftSection={<IconDownload size={16} />} disabled={!plan}>
            {t('setup.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {formats.map(one => (
            <Menu.Item key={one.format} onClick={() => void download(one)}>
              {t(one.label)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {error && <Refused error={error} />}
    </>
  )
}

/** A plan from a file that was exported before. */
export function ImportPlan() {
  const { t } = useT()
  const { draft } = useWizard()
  const navigate = useNavigate()
  const [error, setError] = useState<SetupError>()
  const load = async (file: File | null) => {
    if (!file) return
    setError(undefined)
    try {
      await draft.flush()
      await importPlan(await file.text(), currentVersion())
      await navigate('/setup/review')
    } catch (refused) {
      if (!(refused instanceof SetupError)) throw refused
      setError(refused)
    }
  }
  return (
    <>
      <FileButton accept=".json,application/json" onChange={file => void load(file)}>
        {props => (
          <Button variant="default" leftSection={<IconUpload size={16} />} {...props}>
            {t('setup.import')}
          </Button>
        )}
      </FileButton>
      {error && (
        <Refused error={error}>
          <p>{error.refusal.errortext}</p>
        </Refused>
      )}
    </>
  )
}

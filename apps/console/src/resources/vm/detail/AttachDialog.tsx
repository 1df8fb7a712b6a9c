import { CloudError, type Rows } from '@cloud/client'
import { Button, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import { cloud } from '#shared/api/cloud.ts'
import type { Row } from '#shared/api/lists.ts'
import { begin } from '#shared/engine/actions/open.ts'
import { perform } from '#shared/engine/actions/perform.ts'
import type { ResourceRow } from '#shared/engine/declare.ts'
import { resourceNamed } from '#shared/engine/registry.ts'
import { Picker } from '#shared/engine/form/Picker.tsx'
import { useT } from '#shared/i18n/index.ts'
import { Refusal } from '#shared/ui/Refusal.tsx'
import css from './instance.module.css'

/** Takes a free data disk of the instance's zone; the volume's own action does the rest. */
export function AttachDialog({ vm, onClose }: { vm: ResourceRow; onClose: () => void }) {
  const { t } = useT()
  const [chosen, setChosen] = useState<string | null>(null)
  const [refused, setRefused] = useState<CloudError>()
  const [busy, setBusy] = useState(false)
  const volume = resourceNamed('volume')
  const attach = volume.actions.find(a => a.command === 'attachVolume')
  const create = volume.actions.find(a => a.command === 'createVolume')

  const submit = async () => {
    if (!attach || chosen === null) return
    setBusy(true)
    setRefused(undefined)
    try {
      const { rows } = (await cloud.loose.call('listVolumes', { listall: true, id: chosen })) as Rows<Row>
      const row = rows[0] ?? { id: chosen }
      await perform({ resource: volume, action: attach, row }, { virtualmachineid: vm.id })
      onClose()
    } catch (error) {
      if (!(error instanceof CloudError)) throw error
      setRefused(error)
      setBusy(false)
    }
  }
  const createFirst = () => {
    onClose()
    if (create) void begin({ resource: volume, action: create, given: { zoneid: vm['zoneid'] } })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('instance.attachTo', { name: resourceNamed('vm').title(vm) })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="md">
          {refused && <Refusal error={refused} />}
          <Picker
            label={t('resource.volume', { count: 1 })}
            description={t('instance.attachHelp')}
            list="listVolumes"
            required
            among={{ zoneid: vm['zoneid'], type: 'DATADISK' }}
            about={row => aboutVolume(t, row)}
            value={chosen}
            onChange={setChosen}
          />
        </Stack>
        <div className={css.buttons}>
          <Button variant="subtle" onClick={createFirst}>
            {t('action.createVolume')}
          </Button>
          <Button type="submit" disabled={chosen === null} loading={busy}>
            {t('instance.attach')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

function aboutVolume(t: ReturnType<typeof useT>['t'], row: Row) {
  const vmname = row['vmname']
  return typeof vmname === 'string'
    ? { text: t('instance.attachedTo', { name: vmname }), disabled: true }
    : { text: t('instance.free') }
}

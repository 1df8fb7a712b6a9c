import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconKey } from '@tabler/icons-react'
import { useApis } from '#shared/api/apis.ts'
import { useCaller } from '#shared/api/session.ts'
import type { ResourceRow } from '#shared/engine/declare.ts'
import { isAnyAdmin } from '#shared/engine/roles.ts'
import { useT } from '#shared/i18n/index.ts'
import { GenerateDialog } from './GenerateDialog.tsx'

/** Of oneself, and of whom one administers. */
export function GenerateKeys({ row }: { row: ResourceRow }) {
  const { t } = useT()
  const caller = useCaller()
  const { can } = useApis()
  const [asking, { open, close }] = useDisclosure()
  if (!can('registerUserKeys') || !(row.id === caller.userid || isAnyAdmin(caller))) return null
  return (
    <>
      <Button leftSection={<IconKey size={16} />} onClick={open}>
        {t('action.registerUserKeys')}
      </Button>
      {asking && <GenerateDialog user={row} onClose={close} />}
    </>
  )
}

import { Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useApis } from '#shared/api/apis.ts'
import { cloud } from '#shared/api/cloud.ts'
import { useCaller } from '#shared/api/session.ts'
import type { ResourceRow } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'
import { useT } from '#shared/i18n/index.ts'

interface Props {
  list: 'listTemplatePermissions' | 'listIsoPermissions'
  row: ResourceRow
}

/** Who may use an image beside its owner; told to the owner and to root administrators alone. */
export function Sharing({ list, row }: Props) {
  const { t } = useT()
  const caller = useCaller()
  const { can } = useApis()
  const told =
    isRootAdmin(caller) || (row['account'] === caller.account && row['domainid'] === caller.domainid)
  const { data } = useQuery({
    queryKey: ['list', list, row.id, row],
    queryFn: ({ signal }) => cloud.call(list, { id: row.id }, { signal }),
    enabled: told && can(list),
  })
  if (!data) return null
  return (
    <section>
      <Title order={2} mb={4}>
        {t('sharing.title')}
      </Title>
      {data.ispublic ? t('sharing.public') : (data.account?.join(', ') ?? t('sharing.none'))}
    </section>
  )
}

import { Stack } from '@mantine/core'
import { useParams } from 'react-router'
import type { ResourceRow } from '#shared/engine/declare.ts'
import { DetailPage } from '#shared/engine/detail/DetailPage.tsx'
import { Properties } from '#shared/engine/detail/Properties.tsx'
import { resourceNamed } from '#shared/engine/registry.ts'
import { Sharing } from './Sharing.tsx'

/** A template or an ISO: what the engine shows of anything, with the accounts that may use it. */
export function TemplatePage() {
  const { id = '', tab } = useParams()
  return <DetailPage resource={resourceNamed('template')} id={id} tab={tab} overview={OfTemplate} />
}

export function IsoPage() {
  const { id = '', tab } = useParams()
  return <DetailPage resource={resourceNamed('iso')} id={id} tab={tab} overview={OfIso} />
}

const OfTemplate = ({ row }: { row: ResourceRow }) => (
  <Stack gap="xl">
    <Properties resource={resourceNamed('template')} row={row} />
    <Sharing list="listTemplatePermissions" row={row} />
  </Stack>
)

const OfIso = ({ row }: { row: ResourceRow }) => (
  <Stack gap="xl">
    <Properties resource={resourceNamed('iso')} row={row} />
    <Sharing list="listIsoPermissions" row={row} />
  </Stack>
)

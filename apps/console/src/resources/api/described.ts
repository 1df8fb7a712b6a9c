import type { Rows } from '@cloud/client'
import type { ApiDiscoveryResponse, ApiParameterResponse } from '@cloud/contract'
import { useQuery } from '@tanstack/react-query'
import { cloud } from '#shared/api/cloud.ts'
import { useCaller } from '#shared/api/session.ts'
import { blank, type Field, type FieldKind } from '#shared/form/fields.ts'
import type { Translate } from '#shared/i18n/index.ts'

export interface Described extends Omit<ApiDiscoveryResponse, 'params'> {
  name: string
  params: readonly (ApiParameterResponse & { name: string })[]
}

/** Every command that this server serves to this caller, with its parameters, as the server describes them. */
export function useDescribed() {
  const { userid } = useCaller()
  return useQuery({
    queryKey: ['apis', userid, 'described'],
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const { rows } = (await cloud.loose.call('listApis', {}, { signal })) as Rows<ApiDiscoveryResponse>
      return rows
        .map(described)
        .filter(api => api.name !== '')
        .toSorted((a, b) => a.name.localeCompare(b.name))
    },
  })
}

const described = (api: ApiDiscoveryResponse): Described => ({
  ...api,
  name: api.name ?? '',
  params: (api.params ?? [])
    .map(param => ({ ...param, name: param.name ?? '' }))
    .toSorted((a, b) => a.name.localeCompare(b.name)),
})

const kinds: Readonly<Partial<Record<string, FieldKind>>> = { boolean: 'options', map: 'map', list: 'words' }

/** A parameter as a field. Ids are typed: a program may name things by uuid or by number. */
export function fieldOf(
  t: Translate,
  { name, description, type = 'string', required }: Described['params'][number],
): Field {
  const kind = kinds[type] ?? 'text'
  return {
    name,
    kind,
    label: name,
    help: [type, description, kind === 'map' && t('signing.mapHelp', { name })].filter(Boolean).join(' · '),
    required: required === true,
    options: ['true', 'false'].map(value => ({ value, label: value })),
    more: false,
    initial: blank(kind),
  }
}

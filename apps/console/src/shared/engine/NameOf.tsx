import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useCaller } from '#shared/api/session.ts'
import { Id } from '#shared/ui/Id.tsx'
import type { ReadCommand } from './declaration.ts'
import { pathTo, resourceOf } from './registry.ts'
import { rowsQuery } from './rows.ts'

/** What an id stands for, where the row that holds it does not say: asked for once. */
export function NameOf({ list, id }: { list: ReadCommand; id: string }) {
  const resource = resourceOf(list)
  return resource ? <Named resource={resource} id={id} /> : <Id value={id} />
}

function Named({ resource, id }: { resource: NonNullable<ReturnType<typeof resourceOf>>; id: string }) {
  const caller = useCaller()
  const { data } = useQuery({
    ...rowsQuery(resource, { ...resource.fixed(caller), id }),
    refetchInterval: false,
  })
  const row = data?.rows[0]
  return row ? <Link to={pathTo(resource, id)}>{resource.title(row)}</Link> : <Id value={id} />
}

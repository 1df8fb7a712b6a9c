import type { Rows } from '@cloud/client'
import { cloud } from '#shared/api/cloud.ts'
import { type ListParams, listQuery, type Reading } from '#shared/api/lists.ts'
import type { Resource, ResourceRow } from './declare.ts'

type Raw = Readonly<Record<string, unknown>>

/** A page of a resource's rows, each with an id. */
export const rowsQuery = (resource: Resource, params: ListParams) =>
  listQuery(resource.list, params, Object.keys(resource.states), readingOf(resource, params))

/** All rows of a resource, page by page, each row once. */
export async function* everyPage(
  resource: Resource,
  { page: _, pagesize: __, ...params }: ListParams,
  signal?: AbortSignal,
): AsyncGenerator<Rows<ResourceRow>, void, undefined> {
  const reading = readingOf(resource, params)
  for await (const rows of cloud.loose.pages(resource.list, params as never, { signal }))
    yield reading ? reading.read(rows as Rows<Raw>) : (rows as Rows<ResourceRow>)
}

function readingOf(resource: Resource, params: ListParams): Reading | undefined {
  const { inside, key } = resource
  if (!inside && !key) return undefined
  const identified = (row: Raw): ResourceRow => ({ ...row, id: key ? key(row) : String(row['id']) })
  if (!inside)
    return {
      name: resource.name,
      sent: params,
      read: ({ count, rows }) => ({ count, rows: rows.map(identified) }),
    }
  const { page = 1, pagesize = 500, ...sent } = params
  const from = (Number(page) - 1) * Number(pagesize)
  return {
    name: resource.name,
    sent,
    read: ({ rows }) => {
      const all = rows.flatMap(row => [(row[inside] ?? []) as Raw | readonly Raw[]].flat()).map(identified)
      return { count: all.length, rows: all.slice(from, from + Number(pagesize)) }
    },
  }
}

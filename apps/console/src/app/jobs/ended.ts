import { commands } from 'virtual:commands'
import type { Rows } from '@cloud/client'
import { useInfiniteQuery } from '@tanstack/react-query'
import { cloud } from '#shared/api/cloud.ts'
import type { TrackedJob } from '#shared/api/jobs.ts'
import type { Row } from '#shared/api/lists.ts'
import { doerOf } from '#shared/engine/doings.ts'
import { allResources, pathTo } from '#shared/engine/registry.ts'

const PAGE = 200
/** two tellings of one end lie closer together than this */
const SAME_MS = 10_000
const QUIET_MS = 30_000

type Event = Row &
  Partial<
    Record<
      | 'type'
      | 'level'
      | 'description'
      | 'username'
      | 'state'
      | 'created'
      | 'parentid'
      | 'resourceid'
      | 'resourcetype'
      | 'resourcename',
      string
    >
  >

/** Jobs that have ended, whoever began them and wherever. The API lists jobs only while they run; what remains of one
 *  is its events: one when it began, and one for its end that names the first. */
export function useEnded(enabled: boolean) {
  const query = useInfiniteQuery({
    queryKey: ['list', 'listEvents', 'ended jobs'],
    queryFn: async ({ pageParam, signal }) =>
      (await cloud.loose.call(
        'listEvents',
        { listall: true, page: pageParam, pagesize: PAGE },
        {
          signal,
        },
      )) as Rows<Event>,
    initialPageParam: 1,
    getNextPageParam: (last, _, page) => (page * PAGE < last.count ? page + 1 : undefined),
    refetchInterval: QUIET_MS,
    enabled,
  })
  return {
    ended: endedJobs(query.data?.pages.flatMap(page => page.rows) ?? []),
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    looking: query.isFetching,
  }
}

/** A job as its events tell it, and who began it. */
export type EndedJob = TrackedJob & { username: string | undefined }

function endedJobs(events: readonly Event[]): EndedJob[] {
  const known = new Map(events.map(event => [event.id, event]))
  return events.flatMap(event => {
    if (event.state !== 'Completed' || !event.parentid || !event.created) return []
    const { type = '', description = '', resourceid, resourcetype, resourcename, username } = event
    const resource = allResources().find(r => commands[r.list]?.resourceType === resourcetype)
    const failed = event.level === 'ERROR'
    const ended = timeOf(event.created)
    return [
      {
        jobid: event.id,
        command: '',
        action: doerOf(type),
        subject: resourcename ?? description,
        path: resource?.idParam && resourceid ? pathTo(resource, resourceid) : undefined,
        started: timeOf(known.get(event.parentid)?.created ?? event.created),
        ended,
        status: failed ? ('failed' as const) : ('done' as const),
        ...(failed && { error: { text: description, code: 0 } }),
        username,
      },
    ]
  })
}

/** Those that this browser did not follow itself: of its own it knows more. */
export const unknownTo = (followed: readonly TrackedJob[], ended: readonly EndedJob[]): EndedJob[] =>
  ended.filter(
    job =>
      !followed.some(
        mine => mine.path === job.path && Math.abs((mine.ended ?? 0) - (job.ended ?? 0)) < SAME_MS,
      ),
  )

/** CloudStack writes offsets without a colon. */
export const timeOf = (text: string): number =>
  Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')) || Date.now()

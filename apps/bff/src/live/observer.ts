import type { LooseCloud } from '@cloud/client'
import { z } from 'zod'
import { kindOfType } from '#live/kinds.ts'
import type { BackendChange } from '#ports/backend.ts'

const text = z.string().optional()
const jobs = z.object({
  rows: z.array(z.object({ jobid: z.string(), jobinstancetype: text, jobinstanceid: text })),
})
const events = z.object({
  rows: z.array(z.object({ id: z.string(), resourcetype: text, resourceid: text })),
})
const alerts = z.object({ rows: z.array(z.object({ id: z.string() })) })

const JOBS = 200
const EVENTS = 50
const ALERTS = 10

export interface Look {
  /** null among them: more has happened than the cloud tells at once */
  changes: (BackendChange | null)[]
  /** jobs are running */
  moving: boolean
}

/**
 * Finds out what has changed in a cloud that tells nobody: which jobs have begun and ended, and what the latest events
 * are about. Three short lists whatever the size of the cloud.
 */
export function createObserver(): {
  /** @param commands that the asking role may call. Rejects with CloudError. */
  look(cloud: Pick<LooseCloud, 'call'>, commands: ReadonlySet<string>): Promise<Look>
} {
  let running: ReadonlyMap<string, Thing | undefined> | undefined
  let seenEvents: ReadonlySet<string> | undefined
  let seenAlerts: ReadonlySet<string> | undefined

  const ask = async <T>(
    cloud: Pick<LooseCloud, 'call'>,
    may: ReadonlySet<string>,
    command: string,
    rows: number,
    read: z.ZodType<T>,
  ) => {
    if (!may.has(command)) return undefined
    const scope = command === 'listAlerts' ? {} : { listall: true }
    return read.parse(await cloud.call(command, { ...scope, page: 1, pagesize: rows }))
  }

  return {
    async look(cloud, commands) {
      const changes: (BackendChange | null)[] = []
      const [jobList, eventList, alertList] = await Promise.all([
        ask(cloud, commands, 'listAsyncJobs', JOBS, jobs),
        ask(cloud, commands, 'listEvents', EVENTS, events),
        ask(cloud, commands, 'listAlerts', ALERTS, alerts),
      ])
      const now = new Map((jobList?.rows ?? []).map(job => [job.jobid, jobThing(job)]))
      if (running)
        for (const [jobid, thing] of difference(running, now))
          changes.push(...[{ kind: 'asyncjob', id: jobid }, ...(thing ? [thing] : [])].map(told))
      running = now

      const fresh = eventList?.rows.filter(event => !seenEvents?.has(event.id)) ?? []
      if (seenEvents && fresh.length >= EVENTS) changes.push(null)
      else if (seenEvents)
        for (const { id, resourcetype: type, resourceid } of fresh.toReversed()) {
          const thing = thingOf(type, resourceid)
          changes.push(...(thing ? [told(thing)] : []), told({ kind: 'event', id }))
        }
      seenEvents = new Set(eventList?.rows.map(event => event.id))

      for (const { id } of alertList?.rows ?? [])
        if (seenAlerts && !seenAlerts.has(id)) changes.push(told({ kind: 'alert', id }))
      seenAlerts = new Set(alertList?.rows.map(alert => alert.id))
      return { changes, moving: now.size > 0 }
    },
  }
}

type Thing = Omit<BackendChange, 'audience'>

/** Whoever shares this feed has been shown the same lists. */
const told = (thing: Thing): BackendChange => ({ ...thing, audience: { to: 'everybody' } })

const jobThing = (job: { jobinstancetype?: string | undefined; jobinstanceid?: string | undefined }) =>
  thingOf(job.jobinstancetype, job.jobinstanceid)

function thingOf(type: string | undefined, id: string | undefined): Thing | undefined {
  const kind = kindOfType(type)
  return kind === undefined || id === undefined ? undefined : { kind, id }
}

function* difference<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>) {
  for (const [key, value] of after) if (!before.has(key)) yield [key, value] as const
  for (const [key, value] of before) if (!after.has(key)) yield [key, value] as const
}

import { CloudError, type Cloud } from '@cloud/client'
import type { Logger } from 'pino'
import { type Feed, createFeed } from '#live/feed.ts'
import { createObserver } from '#live/observer.ts'
import { type Viewers, viewOf } from '#live/viewers.ts'
import type { Viewer } from '#live/visible.ts'
import type { Backend } from '#ports/backend.ts'
import type { Clock } from '#ports/clock.ts'
import type { Session } from '#session/seal.ts'

/** Where the changes come from that a session's streams are told. */
export interface Sources {
  join(session: Session, viewer: Pick<Viewer, 'role'>): { feed: Feed; leave: () => void }
  /** Somebody who sees what this session sees has just changed something: worth a look. */
  nudge(session: Pick<Session, 'account' | 'domainid' | 'type'>): void
  /** The cloud says by itself that something has happened. */
  heard(): void
  close(): void
}

export interface Pace {
  /** while something is on its way */
  fastMs: number
  slowMs: number
  /** while the cloud says by itself that something has happened */
  toldMs: number
  /** after a look that failed */
  failedMs: number
}
const usual: Pace = { fastMs: 1000, slowMs: 10_000, toldMs: 60_000, failedMs: 30_000 }

/** A cloud that tells of its changes: one feed for everybody, and each reader is told what it may see. */
export function pushed(subscribe: NonNullable<Backend['changes']>): Sources {
  const feed = createFeed()
  let stop: (() => void) | undefined
  return {
    join() {
      stop ??= subscribe(change => feed.publish(change))
      return { feed, leave() {} }
    },
    nudge() {},
    heard() {},
    close: () => stop?.(),
  }
}

/** A cloud that has spoken up in this time will do so again. */
const TOLD_FOR_MS = 10 * 60_000
/** What is told in so short a time is looked at together. */
const GATHER_MS = 200

export interface PollingDeps {
  cloud: (session: Session) => Cloud
  viewers: Viewers
  /** the cloud does not know this session any more */
  lost: (session: Session) => Promise<void>
  log: Logger
  clock: Clock
  pace?: Pace
}

interface Poll {
  feed: Feed
  /** of its members: see `viewOf` */
  view: string
  members: Set<Session>
  wake: () => void
}

/** A cloud that has to be asked: once for all sessions that see the same, and only while somebody listens. */
export function polled({ cloud, viewers, lost, log, clock, pace = usual }: PollingDeps): Sources {
  const polls = new Map<string, Poll>()
  let heardAt: number | undefined
  let gathering: NodeJS.Timeout | undefined

  /** Until the next look, unless something calls for one before. */
  const pauseAfter = (moving: boolean): number => {
    const told = heardAt !== undefined && clock.now() - heardAt < TOLD_FOR_MS
    if (told) return moving ? pace.slowMs : pace.toldMs
    return moving ? pace.fastMs : pace.slowMs
  }

  const run = async (poll: Poll) => {
    const observer = createObserver()
    for (;;) {
      const [session] = poll.members
      if (!session) return
      const { promise, resolve } = Promise.withResolvers<void>()
      // Set before the look: what happens during it may have come too late for it.
      poll.wake = resolve
      const pause = await look(observer, session, poll)
      const timer = setTimeout(resolve, pause)
      await promise
      clearTimeout(timer)
    }
  }

  const look = async (
    observer: ReturnType<typeof createObserver>,
    session: Session,
    { feed, members }: Poll,
  ) => {
    try {
      const { commands } = await viewers.of(session)
      const { changes, moving } = await observer.look(cloud(session).loose, commands)
      for (const change of changes) feed.publish(change)
      return pauseAfter(moving || changes.length > 0)
    } catch (error) {
      if (error instanceof CloudError && error.status === 401) {
        members.delete(session)
        await lost(session)
        return members.size > 0 ? 0 : pace.failedMs
      }
      log.warn({ err: error }, 'the cloud could not be asked for changes')
      return pace.failedMs
    }
  }

  return {
    join(session, { role }) {
      const view = viewOf(session)
      const scope = JSON.stringify([view, role])
      let poll = polls.get(scope)
      if (!poll) {
        poll = { feed: createFeed(), view, members: new Set(), wake() {} }
        polls.set(scope, poll)
        poll.members.add(session)
        void run(poll)
      }
      const { feed, members } = poll
      members.add(session)
      const joined = poll
      return {
        feed,
        leave() {
          members.delete(session)
          if (members.size > 0) return
          if (polls.get(scope) === joined) polls.delete(scope)
          joined.wake()
        },
      }
    },
    nudge(session) {
      const view = viewOf(session)
      for (const poll of polls.values()) if (poll.view === view) poll.wake()
    },
    heard() {
      heardAt = clock.now()
      gathering ??= setTimeout(() => {
        gathering = undefined
        for (const { wake } of polls.values()) wake()
      }, GATHER_MS)
    },
    close() {
      clearTimeout(gathering)
      for (const { members, wake } of polls.values()) {
        members.clear()
        wake()
      }
      polls.clear()
    },
  }
}

import { CloudError } from '@cloud/client'
import type { Logger } from 'pino'
import { z } from 'zod'
import { type Entry, eventFrame } from '#live/feed.ts'
import type { Sources } from '#live/sources.ts'
import type { Viewers } from '#live/viewers.ts'
import { type Viewer, visible } from '#live/visible.ts'
import type { Store } from '#ports/store.ts'
import type { Session } from '#session/seal.ts'
import type { Sessions } from '#session/sessions.ts'

/** A reader that is so far behind is cut off; it comes back and is told to look at everything. */
const BEHIND_BYTES = 64 * 1024
const PER_SESSION = 20
const IN_ALL = 5000
const WARN_MS = 2 * 60_000
const encoder = new TextEncoder()

/** Open streams of server-sent events: `change`, `reset`, `session`, `closing`. */
export interface Live {
  /** @param lastEventId position of the last event that the reader saw
   *  @returns the stream, null when there are too many. Rejects with CloudError. */
  open(session: Session, lastEventId: string | undefined): Promise<ReadableStream<Uint8Array> | null>
  /** Keeps streams open, warns of sessions that are about to end, ends those whose session is over. */
  beat(sessions: Pick<Sessions, 'left'>): Promise<void>
  /** This session is over: so are its streams. */
  drop(sid: string): void
  /** This session goes on under another id: its readers come back with the new key, and nobody is alarmed. */
  move(sid: string): void
  /** Somebody has just changed something in this session. */
  nudge(session: Session): void
  /** The cloud says by itself that something has happened. Rejects with StoreError. */
  heard(): Promise<void>
  count(): number
  /** This process ends: readers are told that it is no failure, and come back to whoever goes on. */
  close(): void
}

interface Stream {
  session: Session
  viewer: Viewer
  /** whether the reader knows that the session is about to end */
  warned: boolean
  send(frame: string): void
  end(): void
}

const scopeSchema = z.object({ account: z.string(), domainid: z.string(), type: z.string() })

/** @param store by which replicas tell each other what is worth a look, and which sessions are over */
export function createLive(
  sources: Sources,
  viewers: Viewers,
  store: Pick<Store, 'tell' | 'hear'>,
  log: Logger,
): Live {
  const streams = new Set<Stream>()

  const show = (stream: Stream, { change, frame }: Entry) => {
    if (!change || visible(stream.viewer, change)) stream.send(frame)
  }

  const end = (stream: Stream) => {
    stream.send(eventFrame('session', { ended: true }))
    stream.end()
  }

  const leaveBehind = (stream: Stream) => {
    stream.send(eventFrame('closing', {}))
    stream.end()
  }

  const beatOne = async (stream: Stream, sessions: Pick<Sessions, 'left'>) => {
    const leftMs = await sessions.left(stream.session)
    if (leftMs === 0) return end(stream)
    const warn = leftMs <= WARN_MS
    if (warn || stream.warned) stream.send(eventFrame('session', { leftms: leftMs, warn }))
    else stream.send(': \n\n')
    stream.warned = warn
    try {
      stream.viewer = await viewers.of(stream.session)
    } catch (error) {
      // What it may see is not known: it comes back when the cloud can say.
      if (!(error instanceof CloudError)) throw error
      stream.end()
    }
  }

  const dropHere = (sid: string) => {
    for (const stream of streams) if (stream.session.sid === sid) end(stream)
  }
  const moveHere = (sid: string) => {
    for (const stream of streams) if (stream.session.sid === sid) leaveBehind(stream)
  }
  const tellOthers = (topic: string, text: string) =>
    void store
      .tell(topic, text)
      .catch((error: unknown) => log.warn({ err: error }, 'the other replicas could not be told'))
  store.hear('session', dropHere)
  store.hear('moved', moveHere)
  store.hear('nudge', text => sources.nudge(scopeSchema.parse(JSON.parse(text))))
  store.hear('heard', () => sources.heard())

  return {
    async open(session, lastEventId) {
      const own = [...streams].filter(stream => stream.session.sid === session.sid)
      if (streams.size >= IN_ALL || own.length >= PER_SESSION) return null
      const viewer = await viewers.of(session)
      const { feed, leave } = sources.join(session, viewer)
      const { body, send, end: finish, onGone } = outlet()
      const stream: Stream = { session, viewer, warned: false, send, end: finish }
      const stop = feed.listen(entry => show(stream, entry))
      streams.add(stream)
      onGone(() => {
        streams.delete(stream)
        stop()
        leave()
      })
      const missed = lastEventId === undefined ? [] : feed.since(lastEventId)
      send(`retry: 2000\nid: ${feed.position()}\n${eventFrame(missed === null ? 'reset' : 'hello', {})}`)
      for (const entry of missed ?? []) show(stream, entry)
      return body
    },
    async beat(sessions) {
      for (const stream of streams) await beatOne(stream, sessions)
    },
    drop(sid) {
      dropHere(sid)
      tellOthers('session', sid)
    },
    move(sid) {
      moveHere(sid)
      tellOthers('moved', sid)
    },
    nudge({ account, domainid, type }) {
      tellOthers('nudge', JSON.stringify({ account, domainid, type }))
    },
    heard: () => store.tell('heard', ''),
    count: () => streams.size,
    close() {
      for (const stream of streams) leaveBehind(stream)
      sources.close()
    },
  }
}

/** A body that is written from outside, and breaks when its reader does not keep up. */
function outlet() {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  let gone = () => {}
  const over = () => {
    controller = undefined
    gone()
  }
  const body = new ReadableStream<Uint8Array>(
    {
      start(given) {
        controller = given
      },
      cancel: over,
    },
    { highWaterMark: BEHIND_BYTES, size: chunk => chunk.byteLength },
  )
  return {
    body,
    send(frame: string) {
      if (!controller) return
      if ((controller.desiredSize ?? 0) <= 0) {
        controller.error(new Error('the reader of a stream does not keep up'))
        return over()
      }
      controller.enqueue(encoder.encode(frame))
    },
    end() {
      controller?.close()
      over()
    },
    onGone(listener: () => void) {
      gone = listener
    },
  }
}

/** One server-sent event. */
export interface LiveEvent {
  name: string
  /** position in the stream, '' when it has none */
  id: string
  data: Readonly<Record<string, unknown>>
}

/** Reads server-sent events from the body of an answer. Comments keep the connection open and say nothing.
 *  @param onBytes told of every sign of life */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  onBytes: () => void = () => undefined,
): AsyncGenerator<LiveEvent, void, undefined> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      onBytes()
      text += decoder.decode(value, { stream: true })
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) {
        const event = parseEvent(block)
        if (event) yield event
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined) // it has broken: nothing is left to stop
  }
}

function parseEvent(block: string): LiveEvent | undefined {
  const fields = new Map<string, string>()
  for (const line of block.split('\n')) {
    const at = line.indexOf(':')
    if (at > 0) fields.set(line.slice(0, at), line.slice(at + 1).trimStart())
  }
  const name = fields.get('event')
  if (name === undefined) return undefined
  const data: unknown = JSON.parse(fields.get('data') ?? '{}')
  return { name, id: fields.get('id') ?? '', data: data as LiveEvent['data'] }
}

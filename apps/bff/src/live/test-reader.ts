/** Reads a stream of server-sent events in a test. */
export interface Told {
  event: string
  id: string
  data: Record<string, unknown>
}

export function reader(response: Response) {
  if (!response.body) throw new Error('there is no stream to read')
  const chunks = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const next = async (): Promise<Told | null> => {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end < 0) {
        const { done, value } = await chunks.read()
        if (done) return null
        text += value
        continue
      }
      const lines = text.slice(0, end).split('\n')
      text = text.slice(end + 2)
      const field = (name: string) =>
        lines.find(line => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? ''
      if (field('event') === '') continue
      return {
        event: field('event'),
        id: field('id'),
        data: JSON.parse(field('data')) as Record<string, unknown>,
      }
    }
  }
  return {
    next,
    /** Everything up to and with the first event that fits. */
    async until(fits: (told: Told) => boolean): Promise<Told[]> {
      const seen: Told[] = []
      for (;;) {
        const told = await next()
        if (!told) throw new Error(`the stream ended after ${JSON.stringify(seen)}`)
        seen.push(told)
        if (fits(told)) return seen
      }
    },
    cancel: () => chunks.cancel(),
  }
}

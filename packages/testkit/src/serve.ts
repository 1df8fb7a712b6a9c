import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type CoreOptions, createCore } from '@cloud/core'

/** A core at `/client/api` of a free port of this machine, without the BFF in between. */
export async function serve(options: CoreOptions): Promise<{ url: string; close(): Promise<void> }> {
  const core = createCore(options)
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => void answer(Buffer.concat(chunks).toString()))
    const answer = async (body: string) => {
      const {
        status,
        headers,
        body: text,
      } = await core.handle({
        method: incoming.method ?? 'GET',
        query: new URL(incoming.url ?? '/', 'http://core').search.slice(1),
        body,
        headers: { cookie: incoming.headers.cookie },
        remoteAddress: incoming.socket.remoteAddress ?? '',
      })
      outgoing.writeHead(status, headers.flat()).end(text)
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/client/api`,
    async close() {
      await new Promise(resolve => {
        server.close(resolve)
        server.closeAllConnections()
      })
      await core.close()
    },
  }
}

import { connect } from 'node:net'

export interface Load {
  port: number
  /** one whole request of HTTP/1.1, sent again and again */
  bytes: string
  connections: number
  ms: number
}

/** Sends one request over so many connections as fast as its answers come: a client that costs next to nothing.
 *  @returns calls that were answered with 200. Rejects when an answer is anything else. */
export async function load({ port, bytes, connections, ms }: Load): Promise<number> {
  const until = Date.now() + ms
  const one = () =>
    new Promise<number>((resolve, reject) => {
      let calls = 0
      let answer = ''
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
      socket.setNoDelay().setEncoding('latin1')
      socket.on('error', reject)
      socket.on('close', () => reject(new Error(`the server hung up: ${answer.slice(0, 300)}`)))
      socket.on('data', (text: string) => {
        answer += text
        if (!isWhole(answer)) return
        if (!answer.startsWith('HTTP/1.1 200 ')) return reject(new Error(answer.slice(0, 600)))
        calls++
        answer = ''
        if (Date.now() < until) return socket.write(bytes)
        resolve(calls)
        socket.destroy()
      })
    })
  const all = await Promise.all(Array.from({ length: connections }, one))
  return all.reduce((sum, calls) => sum + calls, 0)
}

function isWhole(answer: string): boolean {
  const head = answer.indexOf('\r\n\r\n')
  if (head < 0) return false
  const length = /^content-length: (\d+)/im.exec(answer.slice(0, head))?.[1]
  return length === undefined ? answer.endsWith('0\r\n\r\n') : answer.length >= head + 4 + Number(length)
}

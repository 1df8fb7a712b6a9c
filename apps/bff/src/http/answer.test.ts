import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { Env } from '#http/peer.ts'
import { send } from './answer.ts'

/** Texts of many lengths, with letters that take several bytes. */
const text = (n: number) => `ü${n}雲`.repeat(20_000 * (1 + (n % 3)))

test('long answers that are compressed at the same time do not mix', async () => {
  const app = new Hono<Env>().get('/:n', async c => {
    c.set('logged', {})
    c.set('peer', { address: '127.0.0.1', secure: false, host: 'here', proxied: false })
    return send(c, { status: 200, headers: [], body: text(Number(c.req.param('n'))) })
  })
  const get = async (n: number) => {
    const answer = await app.request(`/${n}`, { headers: { 'accept-encoding': 'gzip' } })
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    return gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()
  }
  const numbers = [1, 2, 3, 4, 5, 6]
  for (let round = 0; round < 3; round++)
    expect((await Promise.all(numbers.map(get))).every((got, i) => got === text(numbers[i] ?? 0))).toBe(true)
})

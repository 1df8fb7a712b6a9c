import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { Hono } from 'hono'
import type { Context } from 'hono'
import { getMimeType } from 'hono/utils/mime'
import { accepts } from '#http/accepts.ts'
import type { Env } from '#http/peer.ts'
import { pageHeaders } from '#http/headers.ts'

const encodings = { br: '.br', gzip: '.gz' } as const
/** Not for visitors: the build's own notes, source maps, compressed copies. */
const hidden = /(^|\/)\.|\.(map|br|gz)$/

/** The built console under /client/. Only files that were there at the start are served, so no path leads elsewhere. */
export function consoleRoutes(dir: string): Hono<Env> {
  const files = listing(dir)
  const loaded = new Map<string, Promise<{ bytes: Uint8Array<ArrayBuffer>; etag: string }>>()

  const load = async (path: string) => {
    const bytes = new Uint8Array(await readFile(join(dir, path)))
    return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` }
  }
  const kept = (path: string) => {
    const file = loaded.get(path) ?? load(path)
    loaded.set(path, file)
    return file
  }

  const serve = async (c: Context<Env>, path: string) => {
    const encoding = (['br', 'gzip'] as const).find(
      name => files.has(path + encodings[name]) && accepts(c.req.header('accept-encoding'), name),
    )
    const { bytes, etag } = await kept(encoding ? path + encodings[encoding] : path)
    c.header('etag', etag)
    c.header('vary', 'accept-encoding')
    c.header('cache-control', path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    for (const [name, value] of pageHeaders(c)) c.header(name, value)
    if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304)
    if (encoding) c.header('content-encoding', encoding)
    c.header('content-length', String(bytes.length))
    c.header('content-type', getMimeType(path) ?? 'application/octet-stream')
    return c.body(bytes)
  }

  const missing = (c: Context<Env>) => {
    for (const [name, value] of pageHeaders(c)) c.header(name, value)
    return c.text('There is nothing at this address.', 404)
  }

  return new Hono<Env>()
    .get('/client', c => c.redirect('/client/'))
    .get('/client/*', async c => {
      const path = c.req.path.slice('/client/'.length)
      if (files.has(path) && !hidden.test(path)) return serve(c, path)
      const page = path === '' || (c.req.header('accept') ?? '').includes('text/html')
      if (path.startsWith('assets/') || !page) return missing(c)
      if (files.has('index.html')) return serve(c, 'index.html')
      return c.text('The console has not been built. Run `npm run build`, then start the server again.', 503)
    })
}

function listing(dir: string): ReadonlySet<string> {
  if (!existsSync(dir)) return new Set()
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true })
  return new Set(
    entries
      .filter(entry => entry.isFile())
      .map(entry =>
        join(entry.parentPath, entry.name)
          .slice(dir.length + 1)
          .replaceAll(sep, '/'),
      ),
  )
}

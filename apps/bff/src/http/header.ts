import type { Context } from 'hono'
import type { Env } from '#http/peer.ts'

/** A header of the request, by its name in lower case: as Node has it where a server is behind, since every call asks for
 *  a dozen of them. */
export function header(c: Context<Env>, name: string): string | undefined {
  const value = c.env?.incoming?.headers[name]
  if (typeof value === 'string') return value
  return c.env?.incoming && value === undefined ? undefined : c.req.header(name)
}

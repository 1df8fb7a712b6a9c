import type { Input } from '@cloud/contract'
import type { ReadCtx } from '#kernel/command.ts'
import { serverEntity, type ServerEntity } from './server.ts'

/** Parameters of listManagementServers, and of the list with metrics. */
export const serverParams = ['id', 'keyword', 'name', 'page', 'pagesize', 'version'] as const

/** This server, unless the filters leave it out. */
export function serverPage(
  ctx: ReadCtx,
  p: Pick<Input<'listManagementServers'>, (typeof serverParams)[number]>,
): ServerEntity[] {
  const server = serverEntity(ctx)
  const meant =
    (p.id === undefined || ctx.read.find('domain', p.id)?.uuid === server.id) &&
    (p.name === undefined || p.name === server.name) &&
    (p.version === undefined || p.version === server.version) &&
    (p.keyword === undefined || (server.name ?? '').includes(p.keyword))
  return meant ? [server] : []
}

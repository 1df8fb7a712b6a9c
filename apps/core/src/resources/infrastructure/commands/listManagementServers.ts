import { command } from '#kernel/command.ts'
import { Rows } from '#kernel/wire.ts'
import { serverEntity } from '../server.ts'

export const listManagementServers = command('listManagementServers', {
  params: ['id', 'keyword', 'name', 'page', 'pagesize', 'version'],
  description: 'Lists the management servers: this one.',
  run(ctx, p) {
    const server = serverEntity(ctx)
    const meant =
      (p.id === undefined || ctx.read.find('domain', p.id)?.uuid === server.id) &&
      (p.name === undefined || p.name === server.name) &&
      (p.version === undefined || p.version === server.version) &&
      (p.keyword === undefined || (server.name ?? '').includes(p.keyword))
    return new Rows(meant ? [server] : [])
  },
})

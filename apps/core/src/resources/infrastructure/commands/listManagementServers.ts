import { command } from '#kernel/command.ts'
import { Rows } from '#kernel/wire.ts'
import { serverPage, serverParams } from '../page.ts'

export const listManagementServers = command('listManagementServers', {
  params: serverParams,
  description: 'Lists the management servers: this one.',
  run: (ctx, p) => new Rows(serverPage(ctx, p)),
})

import { command } from '#kernel/command.ts'
import { writeEvent } from '#kernel/events.ts'
import { one } from '#kernel/list.ts'
import { ownerOf } from '#kernel/scope.ts'
import { about } from '../about.ts'
import { insertGroup } from '../store.ts'
import { securityGroupView } from '../view.ts'

export const createSecurityGroup = command('createSecurityGroup', {
  description: 'Makes a security group, which permits nothing inward at first.',
  params: ['name', 'description', 'account', 'domainid'],
  run(ctx, p) {
    const accountId = ownerOf(ctx.tx, ctx.caller, p)
    const id = insertGroup(ctx.tx, ctx, { name: p.name, description: p.description ?? '', accountId })
    const told = {
      ...about(ctx.tx.row('securityGroup', id), 'created security group'),
      userId: ctx.caller.userId,
    }
    writeEvent(ctx.tx, ctx, { type: 'SG.CREATE', ...told })
    return one(securityGroupView, ctx.tx, id)
  },
})

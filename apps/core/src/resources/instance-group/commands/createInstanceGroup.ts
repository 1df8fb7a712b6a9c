import { command } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { ownerOf } from '#kernel/scope.ts'
import { checkGroupName, insertGroup } from '../store.ts'
import { instanceGroupView } from '../view.ts'

export const createInstanceGroup = command('createInstanceGroup', {
  description: 'Makes a group under which instances are kept together.',
  params: ['name', 'account', 'domainid'],
  run(ctx, p) {
    const { tx } = ctx
    const accountId = ownerOf(tx, ctx.caller, p)
    checkGroupName(tx, accountId, p.name)
    return one(instanceGroupView, tx, insertGroup(tx, ctx, accountId, p.name))
  },
})

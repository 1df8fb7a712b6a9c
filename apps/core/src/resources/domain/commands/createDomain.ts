import { command } from '#kernel/command.ts'
import { checkNetworkDomain, managedDomain } from '../../identity/index.ts'
import { chosenUuid } from '../../user/index.ts'
import { checkDomainName } from '../rules.ts'
import { oneDomain } from '../view.ts'

export const createDomain = command('createDomain', {
  params: ['domainid', 'name', 'networkdomain', 'parentdomainid'],
  description: 'Makes a domain below another one; below the own when none is named.',
  run(ctx, p) {
    const { tx, caller, ids, clock, changes } = ctx
    const parent = managedDomain(ctx, p.parentdomainid ?? caller.domainId)
    checkDomainName(tx, p.name, parent.id)
    const uuid = chosenUuid(tx, 'domain', p.domainid) ?? ids.uuid()
    const id = tx.insert('domain', {
      uuid,
      name: p.name,
      parentId: parent.id,
      path: `${parent.path}${p.name}/`,
      level: parent.level + 1,
      ownerId: caller.accountId,
      state: 'Active',
      networkDomain: checkNetworkDomain(p.networkdomain),
      created: clock.now(),
      removed: null,
    })
    changes.emit(tx, 'domain', uuid)
    return oneDomain(tx, id)
  },
  event: (_ctx, p, answer) => ({
    type: 'DOMAIN.CREATE',
    description: `Created domain ${p.name}`,
    ...('id' in answer && { resourceUuid: answer.id }),
  }),
})

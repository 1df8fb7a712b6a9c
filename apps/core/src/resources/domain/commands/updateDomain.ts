import { sql } from 'kysely'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { underPath } from '#kernel/scope.ts'
import { checkNetworkDomain, managedDomain } from '../../identity/index.ts'
import { checkDomainName, domainNote } from '../rules.ts'
import { oneDomain } from '../view.ts'

export const updateDomain = command('updateDomain', {
  params: ['id', 'name', 'networkdomain'],
  description: 'Changes the name or the network domain of a domain.',
  run(ctx, p) {
    const { tx, changes } = ctx
    const domain = managedDomain(ctx, p.id)
    if (domain.parentId === null) throw invalid('The domain ROOT stays as it is.')
    if (p.name !== undefined && p.name !== domain.name) {
      checkDomainName(tx, p.name, domain.parentId, domain.id)
      const path = `${tx.row('domain', domain.parentId).path}${p.name}/`
      tx.run(
        sql`update domain set path = ${path} || substr(path, ${domain.path.length + 1}) where ${underPath(domain.path)}`,
      )
      tx.update('domain', domain.id, { name: p.name })
    }
    if (p.networkdomain !== undefined)
      tx.update('domain', domain.id, { networkDomain: checkNetworkDomain(p.networkdomain) })
    changes.emit(tx, 'domain', domain.uuid)
    return oneDomain(tx, domain.id)
  },
  event: (ctx, { id }) => domainNote(ctx, id, 'DOMAIN.UPDATE', 'Updated'),
})

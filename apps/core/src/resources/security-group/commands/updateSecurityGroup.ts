import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { about } from '../about.ts'
import { defaultName, groupNamed } from '../store.ts'
import { securityGroupView } from '../view.ts'

export const updateSecurityGroup = command('updateSecurityGroup', {
  description: 'Gives a security group another name.',
  params: ['id', 'name'],
  run({ tx, changes }, { id, name }) {
    const group = living(tx, 'securityGroup', id, 'security group')
    if (name !== undefined && name !== group.name) {
      if (group.name === defaultName) throw invalid('The default security group keeps its name.')
      if ((groupNamed(tx, group.accountId, name)?.id ?? id) !== id)
        throw invalid(`The account has a security group ${name} already; choose another name.`)
      tx.update('securityGroup', id, { name })
      changes.emit(tx, 'securitygroup', group.uuid)
    }
    return one(securityGroupView, tx, id)
  },
  event: ({ tx }, { id }) => ({
    type: 'SG.UPDATE',
    ...about(tx.row('securityGroup', id), 'updated security group'),
  }),
})

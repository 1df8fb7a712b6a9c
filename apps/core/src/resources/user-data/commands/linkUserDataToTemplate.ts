import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { living } from '#kernel/living.ts'
import { ownImage, templateView } from '../../template/index.ts'
import { userDataPolicies } from '../tables.ts'

export const linkUserDataToTemplate = command('linkUserDataToTemplate', {
  description: 'Gives a template user data of its own, and says whether instances may replace it.',
  params: ['templateid', 'isoid', 'userdataid', 'userdatapolicy'],
  run(ctx, p) {
    const { tx, changes } = ctx
    const id = p.templateid ?? p.isoid
    if (id === undefined || (p.templateid !== undefined && p.isoid !== undefined))
      throw invalid('Give either templateid or isoid.')
    const kind = p.templateid === undefined ? 'iso' : 'template'
    const image = ownImage(ctx, id, kind)
    if (p.userdataid !== undefined) living(tx, 'userData', p.userdataid, 'user data')
    const policy = userDataPolicies.find(
      known => known === (p.userdatapolicy ?? 'ALLOWOVERRIDE').toUpperCase(),
    )
    if (!policy) throw invalid(`${p.userdatapolicy} is no policy; use one of ${userDataPolicies.join(', ')}.`)
    tx.update('template', image.id, {
      userDataId: p.userdataid ?? null,
      userDataPolicy: p.userdataid === undefined ? null : policy,
    })
    changes.emit(tx, kind, image.uuid)
    const [view] = templateView(tx, [image.id])
    if (!view) throw new Error('a linked image is not there')
    return view
  },
})

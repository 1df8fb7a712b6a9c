import { isAdmin } from '#kernel/caller.ts'
import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { detailsOf } from '#kernel/maps.ts'
import { Rows } from '#kernel/wire.ts'
import { checkFormat, checkImageUrl } from '../domain/image.ts'
import { register } from '../register.ts'
import { templateView } from '../view.ts'

export const registerTemplate = command('registerTemplate', {
  description: 'Brings a disk image from a URL into secondary storage, to make instances of it.',
  params: [
    'name',
    'displaytext',
    'url',
    'format',
    'hypervisor',
    'ostypeid',
    'zoneid',
    'zoneids',
    'account',
    'domainid',
    'arch',
    'bits',
    'checksum',
    'details',
    'isdynamicallyscalable',
    'isextractable',
    'isfeatured',
    'ispublic',
    'passwordenabled',
    'requireshvm',
    'sshkeyenabled',
    'templatetag',
    'templatetype',
  ],
  saysAll: ['zoneid', 'zoneids'],
  run(ctx, p) {
    const format = checkFormat(p.format, checkImageUrl(p.url))
    if (format === 'ISO') throw invalid('An ISO is registered by registerIso.')
    if (p.templatetype !== undefined && p.templatetype.toUpperCase() !== 'USER')
      throw invalid('Only templates of type USER can be registered; leave templatetype out.')
    if (p.templatetag !== undefined && !isAdmin(ctx.caller))
      throw invalid('Only administrators bind a template to tagged hosts; leave templatetag out.')
    if (p.zoneid !== undefined && p.zoneids !== undefined) throw invalid('Give zoneid or zoneids, not both.')
    const driven = [...ctx.drivers.keys()]
    const hypervisor = driven.find(type => type.toLowerCase() === p.hypervisor.toLowerCase())
    if (!hypervisor)
      throw invalid(`No ${p.hypervisor} is driven here, only ${driven.join(', ')}; choose one of these.`)
    const id = register(ctx, {
      name: p.name,
      displayText: p.displaytext,
      url: p.url,
      format,
      hypervisor,
      osTypeId: p.ostypeid,
      zoneIds: p.zoneids ?? (p.zoneid === undefined ? [] : [p.zoneid]),
      account: p,
      checksum: p.checksum ?? null,
      ...(p.arch !== undefined && { arch: p.arch }),
      ...(p.bits !== undefined && { bits: p.bits }),
      details: p.details ? detailsOf(p.details) : null,
      dynamicallyScalable: p.isdynamicallyscalable ?? false,
      isExtractable: p.isextractable ?? false,
      isFeatured: p.isfeatured ?? false,
      isPublic: p.ispublic ?? false,
      passwordEnabled: p.passwordenabled ?? false,
      requiresHvm: p.requireshvm ?? true,
      sshKeyEnabled: p.sshkeyenabled ?? false,
      templateTag: p.templatetag ?? null,
    })
    return new Rows(templateView(ctx.tx, [id]))
  },
})

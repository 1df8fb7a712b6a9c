import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { Rows } from '#kernel/wire.ts'
import { checkFormat, checkImageUrl } from '../domain/image.ts'
import { register } from '../register.ts'
import { templateView } from '../view.ts'

export const registerIso = command('registerIso', {
  description: 'Brings an ISO from a URL into secondary storage, to boot from or to attach.',
  params: [
    'name',
    'displaytext',
    'url',
    'zoneid',
    'ostypeid',
    'bootable',
    'account',
    'domainid',
    'arch',
    'checksum',
    'isdynamicallyscalable',
    'isextractable',
    'isfeatured',
    'ispublic',
    'passwordenabled',
  ],
  saysAll: ['zoneid'],
  run(ctx, p) {
    const format = checkFormat('ISO', checkImageUrl(p.url))
    const bootable = p.bootable ?? true
    if (bootable && p.ostypeid === undefined)
      throw invalid('Give ostypeid: what instances booted from the ISO run; or bootable=false.')
    const id = register(ctx, {
      name: p.name,
      displayText: p.displaytext,
      url: p.url,
      format,
      hypervisor: null,
      osTypeId: p.ostypeid,
      zoneIds: [p.zoneid],
      account: p,
      bootable,
      checksum: p.checksum ?? null,
      ...(p.arch !== undefined && { arch: p.arch }),
      dynamicallyScalable: p.isdynamicallyscalable ?? false,
      isExtractable: p.isextractable ?? false,
      isFeatured: p.isfeatured ?? false,
      isPublic: p.ispublic ?? false,
      passwordEnabled: p.passwordenabled ?? false,
      requiresHvm: true,
    })
    return new Rows(templateView(ctx.tx, [id]))
  },
})

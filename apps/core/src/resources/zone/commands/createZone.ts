import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { requireFreeName } from '../store.ts'
import { zoneEnabled } from '../hooks.ts'
import {
  allocationStateOf,
  checkDns,
  checkGuestCidr,
  checkNetworkDomain,
  networkTypeOf,
} from '../domain/zone-rules.ts'
import { zoneView } from '../view.ts'

export const createZone = command('createZone', {
  description: 'Makes a zone; it is Disabled until updateZone enables it.',
  params: [
    'name',
    'networktype',
    'dns1',
    'dns2',
    'internaldns1',
    'internaldns2',
    'ip6dns1',
    'ip6dns2',
    'guestcidraddress',
    'domain',
    'domainid',
    'securitygroupenabled',
    'localstorageenabled',
    'allocationstate',
    'isedge',
  ],
  run(ctx, p) {
    const { tx, ids, clock } = ctx
    requireFreeName(tx, p.name)
    const networkType = networkTypeOf(p.networktype)
    checkDns(p)
    checkGuestCidr(networkType, p.guestcidraddress)
    checkNetworkDomain(p.domain)
    if (networkType === 'Basic' && p.isedge)
      throw invalid('A Basic zone cannot be an edge zone; use Advanced.')
    const allocationState = p.allocationstate ? allocationStateOf(p.allocationstate) : 'Disabled'
    const uuid = ids.uuid()
    const id = tx.insert('zone', {
      uuid,
      name: p.name,
      networkType,
      type: p.isedge ? 'Edge' : 'Core',
      dns1: p.dns1,
      dns2: p.dns2 || null,
      ip6Dns1: p.ip6dns1 || null,
      ip6Dns2: p.ip6dns2 || null,
      internalDns1: p.internaldns1,
      internalDns2: p.internaldns2 || null,
      guestCidr: p.guestcidraddress || null,
      networkDomain: p.domain || null,
      domainId: p.domainid ?? null,
      securityGroups: networkType === 'Basic' || p.securitygroupenabled ? 1 : 0,
      localStorage: p.localstorageenabled ? 1 : 0,
      allocationState,
      dhcpProvider: 'VirtualRouter',
      token: ids.uuid(),
      sortKey: 0,
      details: '{}',
      created: clock.now(),
      removed: null,
    })
    if (allocationState === 'Enabled') zoneEnabled.call(tx, ctx, id)
    ctx.changes.emit(tx, 'zone', uuid)
    return one(zoneView, tx, id)
  },
  event: (_ctx, p, zone) => ({
    type: 'ZONE.CREATE',
    description: `Created zone ${p.name}`,
    resourceType: 'Zone',
    ...('id' in zone && { resourceUuid: zone.id }),
  }),
})

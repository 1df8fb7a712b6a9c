import { command } from '#kernel/command.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { zoneEnabled } from '../hooks.ts'
import {
  allocationStateOf,
  checkDns,
  checkGuestCidr,
  checkNetworkDomain,
  detailsOf,
} from '../domain/zone-rules.ts'
import { requireFreeName } from '../store.ts'
import { zoneView } from '../view.ts'

export const updateZone = command('updateZone', {
  description: 'Changes a zone; allocationstate=Enabled opens it, and its system VMs are made.',
  params: [
    'id',
    'name',
    'allocationstate',
    'details',
    'dns1',
    'dns2',
    'domain',
    'guestcidraddress',
    'internaldns1',
    'internaldns2',
    'ip6dns1',
    'ip6dns2',
    'ispublic',
    'localstorageenabled',
    'sortkey',
  ],
  run(ctx, p) {
    const { tx } = ctx
    const zone = living(tx, 'zone', p.id, 'zone')
    if (p.name !== undefined) requireFreeName(tx, p.name, zone.id)
    checkDns(p)
    checkGuestCidr(zone.networkType, p.guestcidraddress)
    checkNetworkDomain(p.domain)
    const allocationState = p.allocationstate ? allocationStateOf(p.allocationstate) : zone.allocationState
    tx.update('zone', zone.id, {
      name: p.name || zone.name,
      allocationState,
      details: p.details ? JSON.stringify(detailsOf(p.details)) : zone.details,
      dns1: p.dns1 || zone.dns1,
      dns2: (p.dns2 ?? zone.dns2) || null,
      networkDomain: (p.domain ?? zone.networkDomain) || null,
      guestCidr: (p.guestcidraddress ?? zone.guestCidr) || null,
      internalDns1: p.internaldns1 || zone.internalDns1,
      internalDns2: (p.internaldns2 ?? zone.internalDns2) || null,
      ip6Dns1: (p.ip6dns1 ?? zone.ip6Dns1) || null,
      ip6Dns2: (p.ip6dns2 ?? zone.ip6Dns2) || null,
      domainId: p.ispublic ? null : zone.domainId,
      localStorage: (p.localstorageenabled ?? zone.localStorage === 1) ? 1 : 0,
      sortKey: p.sortkey ?? zone.sortKey,
    })
    if (allocationState === 'Enabled' && zone.allocationState !== 'Enabled')
      zoneEnabled.call(tx, ctx, zone.id)
    ctx.changes.emit(tx, 'zone', zone.uuid)
    return one(zoneView, tx, zone.id)
  },
  event: (ctx, p) => {
    const { name, uuid } = ctx.read.row('zone', p.id)
    return {
      type: 'ZONE.EDIT',
      description: `Changed zone ${name}`,
      resourceType: 'Zone',
      resourceUuid: uuid,
    }
  },
})

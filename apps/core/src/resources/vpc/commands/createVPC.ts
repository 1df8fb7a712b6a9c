import { isRootAdmin } from '#kernel/caller.ts'
import { asyncCommand } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import { parseIp } from '#kernel/ipv4.ts'
import { reserve } from '#kernel/limits.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { requireOffered } from '#kernel/offered.ts'
import { ownerOf } from '#kernel/scope.ts'
import { newMac } from '../../network/index.ts'
import { ensureRouters } from '../../system-vm/index.ts'
import { checkDns, checkNetworkDomain } from '../../zone/index.ts'
import { vpcCidr } from '../domain/vpc-cidr.ts'
import { requireBuildable } from '../making.ts'
import { planKey } from '../plan.ts'
import { removeVpc } from '../removal.ts'
import { startVpc } from '../starting.ts'
import { vpcView } from '../view.ts'

export const createVPC = asyncCommand('createVPC', {
  description:
    'Makes a VPC with its router, or two when its offering is redundant, and its address for source NAT; its tiers come with createNetwork.',
  params: [
    'name',
    'displaytext',
    'zoneid',
    'vpcofferingid',
    'cidr',
    'networkdomain',
    'dns1',
    'dns2',
    'sourcenatipaddress',
    'start',
    'fordisplay',
    'keepmacaddressonpublicnic',
    'account',
    'domainid',
  ],
  accept(ctx, p) {
    const { tx, ids, clock, caller } = ctx
    const zone = living(tx, 'zone', p.zoneid, 'zone')
    const offering = living(tx, 'vpcOffering', p.vpcofferingid, 'VPC offering')
    if (zone.networkType === 'Basic')
      throw invalid(`Zone ${zone.name} is Basic and has one network only; VPCs are for Advanced zones.`)
    if (zone.allocationState === 'Disabled' && !isRootAdmin(caller))
      throw denied(`Zone ${zone.name} is disabled; choose another zone.`)
    const accountId = ownerOf(tx, caller, p)
    requireOffered(tx, offering, `VPC offering ${offering.name}`, { accountId, zoneId: zone.id })
    requireBuildable(tx, zone, offering)
    const addresses = vpcCidr(p.cidr)
    if (!addresses.ok) throw invalid(addresses.why)
    checkNetworkDomain(p.networkdomain)
    checkDns(p)
    if (p.dns2 && !p.dns1) throw invalid('Give dns1 before dns2, or neither for those of the zone.')
    if (p.sourcenatipaddress && parseIp(p.sourcenatipaddress) === undefined)
      throw invalid(`The address ${p.sourcenatipaddress} is no IPv4 address; write it like 192.0.2.10.`)
    reserve(ctx, accountId, { vpc: 1 })
    const owner = tx.row('account', accountId)
    const uuid = ids.uuid()
    const id = tx.insert('vpc', {
      uuid,
      name: p.name,
      displayText: p.displaytext || p.name,
      state: 'Enabled',
      zoneId: zone.id,
      accountId,
      offeringId: offering.id,
      cidr: addresses.cidr,
      networkDomain:
        p.networkdomain ||
        owner.networkDomain ||
        zone.networkDomain ||
        `cs${owner.id.toString(16)}cloud.internal`,
      dns1: p.dns1 || null,
      dns2: p.dns2 || null,
      displayVpc: p.fordisplay === false ? 0 : 1,
      started: 0,
      restartRequired: 0,
      redundant: offering.redundant,
      publicMac: newMac(tx),
      keepPublicMac: p.keepmacaddressonpublicnic === false ? 0 : 1,
      created: clock.now(),
      removed: null,
    })
    ctx.changes.emit(tx, 'vpc', uuid)
    return {
      data: {
        id,
        start: p.start ?? true,
        nat: p.sourcenatipaddress || null,
        full: isRootAdmin(caller),
      },
      id: uuid,
      serial: planKey(id),
      instance: { type: 'Vpc', uuid },
      event: { description: `creating VPC ${p.name}`, accountId },
    }
  },
  steps: [
    {
      name: 'start',
      run: job => tx => {
        const { id, start, nat } = job.data
        if (!start) return
        startVpc(tx, job, tx.row('vpc', id), nat ?? undefined)
        ensureRouters(tx, job, { key: planKey(id) })
        job.changes.emit(tx, 'vpc', tx.row('vpc', id).uuid)
      },
    },
  ],
  failed: (env, { id }) => removeVpc(env.tx, env, env.tx.row('vpc', id)),
  result: (read, { id, full }) => one((rows, ids) => vpcView(rows, ids, full), read, id),
})

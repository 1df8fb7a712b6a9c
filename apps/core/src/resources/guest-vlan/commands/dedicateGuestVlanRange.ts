import { command } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import { accountNamed, ownerOf } from '#kernel/scope.ts'
import { dedicatedOf, parseVlans, usersOf, vlansOf } from '../ranges.ts'
import { guestVlanRangeView } from '../view.ts'

export const dedicateGuestVlanRange = command('dedicateGuestVlanRange', {
  description: 'Keeps VLANs of a physical network for the networks of one account.',
  params: ['physicalnetworkid', 'vlanrange', 'account', 'domainid', 'projectid'],
  run(ctx, p) {
    const { tx, ids, clock } = ctx
    const physical = living(tx, 'physicalNetwork', p.physicalnetworkid, 'physical network')
    const { first, last } = parseVlans(p.vlanrange)
    if (p.account === undefined && p.projectid === undefined)
      throw invalid('Say whom the VLANs are for: account with domainid, or projectid.')
    const accountId =
      p.account === undefined || p.domainid === undefined
        ? ownerOf(tx, ctx.caller, p)
        : accountNamed(tx, p.account, p.domainid)
    const words = `The VLANs ${first}-${last}`
    if (!vlansOf(physical).some(own => own.first <= first && last <= own.last))
      throw invalid(
        `${words} are not among those of physical network ${physical.name}; see listPhysicalNetworks.`,
      )
    const other = dedicatedOf(tx, physical.id).find(range => range.first <= last && first <= range.last)
    if (other)
      throw invalid(`${words} overlap with ${other.first}-${other.last}, which are dedicated already.`)
    for (const [vlan, network] of usersOf(tx, physical.id))
      if (vlan >= first && vlan <= last && network.accountId !== accountId)
        throw invalid(`VLAN ${vlan} is in use by a network of another account; choose other VLANs.`)
    const uuid = ids.uuid()
    const id = tx.insert('guestVlanRange', {
      uuid,
      physicalNetworkId: physical.id,
      accountId,
      first,
      last,
      created: clock.now(),
      removed: null,
    })
    ctx.changes.emit(tx, 'physicalnetwork', physical.uuid)
    return one(guestVlanRangeView, tx, id)
  },
  event: ({ read }, { physicalnetworkid, vlanrange }) => ({
    type: 'GUESTVLANRANGE.DEDICATE',
    description: `Dedicated the VLANs ${vlanrange} of physical network ${read.row('physicalNetwork', physicalnetworkid).name}`,
  }),
})

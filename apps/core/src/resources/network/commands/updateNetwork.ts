import { sql } from 'kysely'
import { isRootAdmin } from '#kernel/caller.ts'
import { asyncCommand, type Ctx, type Env } from '#kernel/command.ts'
import { denied, invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { living } from '#kernel/living.ts'
import type { Read, Row, Tx } from '#ports/db.ts'
import { checkNetworkDomain } from '#resources/zone/index.ts'
import { guestCidr } from '../domain/guest-cidr.ts'
import { changeOffering, requireOfferingChange } from '../offering-change.ts'
import { moveSourceNat, newSourceNat } from '../source-nat.ts'
import { termsOf } from '../terms.ts'
import { networkView } from '../view.ts'

interface Data {
  id: number
  patch: Partial<Row<'network'>>
  offeringId: number | null
  /** part of the subnet for instances */
  guestVmCidr: string | null
  /** `publicIp.id` */
  nat: number | null
  full: boolean
}

export const updateNetwork = asyncCommand('updateNetwork', {
  description: 'Changes names, name servers, MTUs, addresses for instances, or the offering of a network.',
  params: [
    'id',
    'name',
    'displaytext',
    'networkdomain',
    'displaynetwork',
    'networkofferingid',
    'guestvmcidr',
    'dns1',
    'dns2',
    'publicmtu',
    'privatemtu',
    'sourcenatipaddress',
  ],
  accept(ctx, p) {
    const { tx, caller } = ctx
    const network = living(tx, 'network', p.id, 'network')
    if (network.accountId === null && !isRootAdmin(caller))
      throw denied(`Network ${network.name} is shared; only a root admin changes it.`)
    checkNetworkDomain(p.networkdomain)
    const next = p.networkofferingid === undefined ? null : nextOffering(ctx, network, p.networkofferingid)
    if (next && p.guestvmcidr) throw invalid('Change the offering and guestvmcidr one after the other.')
    if (p.guestvmcidr) partOf(tx, network, p.guestvmcidr)
    const offering = next ?? tx.row('networkOffering', network.offeringId)
    const place = { zoneId: network.zoneId, offering, tier: network.vpcId !== null, before: network }
    const data: Data = {
      id: network.id,
      patch: {
        ...(p.name && { name: p.name }),
        ...(p.displaytext && { displayText: p.displaytext }),
        ...(p.networkdomain && { networkDomain: p.networkdomain }),
        ...(p.displaynetwork !== undefined && { displayNetwork: p.displaynetwork ? 1 : 0 }),
        ...termsOf(tx, place, p),
      },
      offeringId: next?.id ?? null,
      guestVmCidr: p.guestvmcidr || null,
      nat: p.sourcenatipaddress ? newSourceNat(tx, network, p.sourcenatipaddress) : null,
      full: isRootAdmin(caller),
    }
    return {
      data,
      serial: `network:${network.id}`,
      instance: { type: 'Network', uuid: network.uuid },
      event: {
        description: `changing network ${network.name}`,
        ...(network.accountId !== null && { accountId: network.accountId }),
      },
    }
  },
  steps: [{ name: 'change', run: job => (tx, data) => change(tx, job, data) }],
  result: (read, { id, full }) => one((rows, ids) => networkView(rows, ids, full), read, id),
})

function change(tx: Tx, env: Env, { id, patch, offeringId, guestVmCidr, nat }: Data): void {
  const network = living(tx, 'network', id, 'network')
  if (Object.keys(patch).length > 0) tx.update('network', id, patch)
  if (guestVmCidr !== null) tx.update('network', id, partOf(tx, network, guestVmCidr))
  if (nat !== null) moveSourceNat(tx, env, network, nat)
  if (offeringId !== null) changeOffering(tx, env, network, tx.row('networkOffering', offeringId))
  env.changes.emit(tx, 'network', network.uuid)
}

/** @returns null when the network is of that offering already */
function nextOffering(ctx: Ctx, network: Row<'network'>, id: number): Row<'networkOffering'> | null {
  const offering = living(ctx.tx, 'networkOffering', id, 'network offering')
  if (offering.id === network.offeringId) return null
  requireOfferingChange(ctx, network, offering)
  return offering
}

function partOf(
  read: Read,
  network: Row<'network'>,
  wanted: string,
): Pick<Row<'network'>, 'cidr' | 'networkCidr'> {
  const whole = network.networkCidr ?? network.cidr
  if (network.guestType !== 'Isolated' || whole === null)
    throw invalid(`Network ${network.name} is ${network.guestType}; guestvmcidr is for isolated networks.`)
  if (network.state !== 'Implemented')
    throw invalid(
      `Network ${network.name} is ${network.state}; guestvmcidr can be set while it is Implemented: start an instance in it.`,
    )
  const inUse = read.all(sql<{ ip: string }>`select ip from guestIp where networkId = ${network.id}`)
  const part = guestCidr(
    whole,
    wanted,
    inUse.map(({ ip }) => ip),
  )
  if (!part.ok) throw invalid(part.why)
  return { cidr: part.cidr, networkCidr: part.networkCidr }
}

import { isRootAdmin } from '#kernel/caller.ts'
import { asyncCommand } from '#kernel/command.ts'
import { invalid } from '#kernel/errors.ts'
import { one } from '#kernel/list.ts'
import { configValue } from '#kernel/settings/index.ts'
import { addRule, opensFirewall, requireFreePorts } from '../../firewall/index.ts'
import { clientRange, vpnPorts } from '../domain/clients.ts'
import { entranceAt, serialOf } from '../entrance.ts'
import { vpnAt, vpnTraffic } from '../store.ts'
import { vpnView } from '../view.ts'

export const createRemoteAccessVpn = asyncCommand('createRemoteAccessVpn', {
  description:
    'Lets the VPN users of the owner into an isolated network or a VPC, at its source NAT address.',
  params: ['publicipid', 'iprange', 'openfirewall', 'fordisplay'],
  accept(ctx, p) {
    const { tx, ids, clock } = ctx
    const { ip, network, cidr, accountId } = entranceAt(ctx, p.publicipid)
    if (vpnAt(tx, ip.id)) throw invalid(`The public address ${ip.ip} has a remote access VPN already.`)
    const clients = clientRange(p.iprange || configValue(tx, 'remote.access.vpn.client.iprange'), cidr)
    if (!clients.ok) throw invalid(clients.why)
    const opens = opensFirewall(ip, p.openfirewall)
    // the source NAT of a VPC has no rules
    const rules = network
      ? vpnPorts.map(port => ({
          ...vpnTraffic(port),
          purpose: 'Ingress' as const,
          network,
          ip,
          cidrs: ['0.0.0.0/0'],
          forDisplay: p.fordisplay,
        }))
      : []
    for (const rule of rules) requireFreePorts(tx, rule)
    const opened = opens ? rules.map(rule => addRule(tx, ctx, rule).id) : []
    const uuid = ids.uuid()
    const id = tx.insert('remoteAccessVpn', {
      uuid,
      publicIpId: ip.id,
      networkId: network?.id ?? null,
      accountId,
      ipRange: clients.range,
      presharedKey: ids.token(18),
      state: 'Added',
      opened: JSON.stringify(opened),
      forDisplay: p.fordisplay === false && isRootAdmin(ctx.caller) ? 0 : 1,
      created: clock.now(),
      removed: null,
    })
    ctx.changes.emit(tx, 'remoteaccessvpn', uuid)
    return {
      data: { id, opened },
      id: uuid,
      serial: serialOf(tx, tx.row('remoteAccessVpn', id)),
      instance: { type: 'IpAddress', uuid: ip.uuid },
      event: { description: `making a remote access VPN at ${ip.ip}`, accountId },
    }
  },
  steps: [
    {
      name: 'start',
      run: job => tx => {
        const { id, opened } = job.data
        for (const rule of opened) tx.update('networkRule', rule, { state: 'Active' })
        tx.update('remoteAccessVpn', id, { state: 'Running' })
        job.changes.emit(tx, 'remoteaccessvpn', tx.row('remoteAccessVpn', id).uuid)
      },
    },
  ],
  failed({ tx, clock }, { id, opened }) {
    const removed = clock.now()
    for (const rule of opened) tx.update('networkRule', rule, { removed })
    tx.update('remoteAccessVpn', id, { state: 'Removed', removed })
  },
  result: (read, { id }) => one(vpnView, read, id),
})

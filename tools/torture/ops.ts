import type { Estate } from './estate.ts'
import { one, type Op, type Place } from './op.ts'
import { vpcOps } from './vpc-ops.ts'

/** Whatever speaks of the name, in its key or in its state. */
const about = (name: string) => (key: string, state: string) => ` ${key} ${state} `.includes(` ${name} `)

/** All that can be done with what is there. @param fresh a name that nothing has had yet */
export function possible(estate: Estate, place: Place, fresh: () => string, port: () => number): Op[] {
  const { zoneid, networkid, templateid, serviceofferingid, diskofferingid } = place
  const name = fresh()
  const publicport = port()
  const entries = [...estate]
  const of = (kind: string) =>
    entries.flatMap(([key, { id, state }]) =>
      key.startsWith(`${kind} `) ? [{ key, id, state, name: key.slice(kind.length + 1) }] : [],
    )
  const has = (after: Estate, key: string, state: string) => after.get(key)?.state === state
  const without = (after: Estate, about: (key: string, state: string) => boolean) =>
    ![...after].some(([key, { state }]) => about(key, state))
  const ips = of('ip').filter(ip => ip.state === 'mine')
  const count = (after: Estate) => [...after.keys()].filter(key => key.startsWith('ip ')).length

  const deploy = (more: object): Op => ({
    calls: one('deployVirtualMachine', {
      name,
      zoneid,
      templateid,
      serviceofferingid,
      networkids: networkid,
      ...more,
    }),
    touches: about(name),
    done: after => has(after, `vm ${name}`, 'Running') && has(after, `root of ${name}`, 'there'),
  })
  const ops: Op[] = [
    deploy({}),
    deploy({ diskofferingid }),
    {
      calls: one('createVolume', { name, zoneid, diskofferingid }),
      touches: about(name),
      done: after => has(after, `volume ${name}`, 'free'),
    },
    {
      calls: one('associateIpAddress', { networkid }),
      touches: key => key.startsWith('ip '),
      done: after => count(after) === count(estate) + 1,
    },
  ]
  for (const vm of of('vm')) {
    const [stop, start] = [
      one('stopVirtualMachine', { id: vm.id }),
      one('startVirtualMachine', { id: vm.id }),
    ]
    const running = (after: Estate) => has(after, vm.key, 'Running')
    const stopped = (after: Estate) => has(after, vm.key, 'Stopped')
    const expunge = one('destroyVirtualMachine', { id: vm.id, expunge: true })
    // the ports that were opened for it are closed with it
    const opened = of('forward').filter(({ state }) => state === `to ${vm.name}`)
    const touches = (key: string, state: string) =>
      about(vm.name)(key, state) || opened.some(forward => key === `open ${forward.name}`)
    const turn = { touches: (key: string) => key === vm.key }
    ops.push({ calls: expunge, touches, done: after => without(after, about(vm.name)) })
    if (vm.state === 'Stopped') ops.push({ ...turn, calls: start, done: running })
    else
      ops.push(
        { ...turn, calls: stop, done: stopped },
        { ...turn, calls: one('rebootVirtualMachine', { id: vm.id }), done: running },
        { ...turn, calls: [...stop, ...start], done: running, partly: stopped },
        {
          calls: [...stop, ...expunge],
          touches,
          done: after => without(after, about(vm.name)),
          partly: stopped,
        },
      )
    for (const ip of ips)
      ops.push({
        calls: one('createPortForwardingRule', {
          ipaddressid: ip.id,
          virtualmachineid: vm.id,
          protocol: 'tcp',
          publicport,
          privateport: publicport,
        }),
        touches: key => key.endsWith(` ${ip.name} ${publicport}`),
        done: after =>
          has(after, `forward ${ip.name} ${publicport}`, `to ${vm.name}`) &&
          has(after, `open ${ip.name} ${publicport}`, 'Active'),
      })
  }
  const vms = of('vm')
  for (const [i, volume] of of('volume').entries()) {
    const { id, key } = volume
    const touches = (other: string) => other === key
    const free = (after: Estate) => has(after, key, 'free')
    const vm = vms[i % Math.max(vms.length, 1)]
    if (volume.state !== 'free') ops.push({ calls: one('detachVolume', { id }), touches, done: free })
    else {
      ops.push({ calls: one('deleteVolume', { id }), touches, done: after => !after.has(key) })
      if (vm)
        ops.push({
          calls: one('attachVolume', { id, virtualmachineid: vm.id }),
          touches,
          done: after => has(after, key, `on ${vm.name}`),
        })
    }
  }
  for (const ip of ips)
    ops.push(
      {
        calls: one('disassociateIpAddress', { id: ip.id }),
        touches: about(ip.name),
        done: after => without(after, about(ip.name)),
      },
      {
        calls: one('createFirewallRule', {
          ipaddressid: ip.id,
          protocol: 'tcp',
          startport: publicport,
          endport: publicport,
        }),
        touches: key => key === `open ${ip.name} ${publicport}`,
        done: after => has(after, `open ${ip.name} ${publicport}`, 'Active'),
      },
    )
  for (const { id, name: traffic } of of('forward'))
    ops.push({
      calls: one('deletePortForwardingRule', { id }),
      touches: key => key.endsWith(` ${traffic}`),
      done: after => !after.has(`forward ${traffic}`) && !after.has(`open ${traffic}`),
    })
  for (const { id, key, name: traffic } of of('open'))
    if (!estate.has(`forward ${traffic}`))
      ops.push({
        calls: one('deleteFirewallRule', { id }),
        touches: other => other === key,
        done: after => !after.has(key),
      })
  return [...ops, ...vpcOps(estate, place, fresh, port)]
}

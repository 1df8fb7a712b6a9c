import type { Place } from './catalogue.ts'
import type { Cloud } from './cloud.ts'
import { formatSubnet, holds, parseAddress, type Range, within } from './ipv4.ts'
import { type CheckId, type FindingCode, findingTexts } from './preflight-texts.ts'
import { fill, type TextParams } from './problem.ts'
import { quote } from './shell.ts'
import { fittingOffering } from './steps-network.ts'
import { readError } from './trouble.ts'
import { readBlock } from './validate-addresses.ts'
import { isSimulator, type Wanted } from './wanted.ts'

/** One check before the launch. */
export interface Check {
  id: CheckId
  /** `cannot-tell`: from here; the commands tell where they are run */
  status: 'pass' | 'warn' | 'fail' | 'cannot-tell'
  code: FindingCode
  params: TextParams
  commands: { on: Place; command: string }[]
}

/** The finding and its cure in English; no cure is ''. */
export function sayCheck({ code, params }: Pick<Check, 'code' | 'params'>): {
  finding: string
  cure: string
} {
  const [finding, cure] = findingTexts[code]
  return { finding: fill(finding, params), cure: fill(cure, params) }
}

/** P1 to P11. Asks the cloud what its API can tell and changes nothing; the rest comes with the commands to run by hand.
 *  A check that could not be made is itself a finding, so this does not reject when the cloud is out of reach. */
export async function preflight(cloud: Cloud, wanted: Wanted): Promise<Check[]> {
  const [offering, template] = await Promise.all([
    asked('P1', checkOffering(cloud)),
    asked('P10', checkSystemTemplate(cloud, wanted)),
  ])
  return [offering, ...byHand(wanted), template, checkAddresses(wanted)]
}

const check = (
  id: CheckId,
  status: Check['status'],
  code: FindingCode,
  params: TextParams = {},
  commands: Check['commands'] = [],
): Check => ({ id, status, code, params, commands })

async function asked(id: CheckId, answer: Promise<Check>): Promise<Check> {
  try {
    return await answer
  } catch (error) {
    return check(id, 'cannot-tell', 'not-asked', { text: readError(error).text })
  }
}

async function checkOffering(cloud: Cloud): Promise<Check> {
  const { rows } = await cloud.call('listNetworkOfferings', { state: 'Enabled', guestiptype: 'Shared' })
  const offering = fittingOffering(rows)
  if (!offering) return check('P1', 'fail', 'offering-missing')
  return check('P1', 'pass', 'offering-found', { name: offering.name ?? offering.id })
}

async function checkSystemTemplate(cloud: Cloud, wanted: Wanted): Promise<Check> {
  const { hypervisor } = wanted.cluster
  const offers = await cloud.call('listHypervisors', {})
  const offered = offers.rows.flatMap(({ name }) => name ?? [])
  if (!offered.some(name => name.toLowerCase() === hypervisor.toLowerCase()))
    return check('P10', 'fail', 'hypervisor-missing', { hypervisor, offered: offered.join(', ') })
  if (isSimulator(wanted)) return check('P10', 'pass', 'system-template-simulated')
  const { rows } = await cloud.call('listTemplates', { templatefilter: 'all', templatetype: 'SYSTEM' })
  const row = rows.find(found => found.hypervisor?.toLowerCase() === hypervisor.toLowerCase())
  if (row) return check('P10', 'pass', 'system-template-found', { name: row.name ?? row.id })
  return check('P10', 'warn', 'system-template-unknown', { hypervisor }, [
    {
      on: 'management',
      command:
        '/usr/share/cloudstack-common/scripts/storage/secondary/cloud-install-sys-tmplt ' +
        `-m <mount point> -u <template URL> -h ${quote(hypervisor.toLowerCase())} -F`,
    },
  ])
}

function checkAddresses(wanted: Wanted): Check {
  if (isSimulator(wanted)) return check('P11', 'pass', 'simulated')
  const { hostname } = wanted.host
  const [pod, guest] = [readBlock(wanted.pod), readBlock(wanted.guest)]
  if (!pod.subnet || !pod.range || !guest.range) return check('P11', 'cannot-tell', 'plan-unread')
  const subnet = formatSubnet(pod.subnet)
  const address = parseAddress(hostname)
  if (address === null)
    return check('P11', 'cannot-tell', 'host-by-name', { subnet }, [
      { on: 'management', command: `getent ahostsv4 ${quote(hostname)}` },
    ])
  const taken = (range: Range, part: 'pod' | 'guest', code: FindingCode) =>
    within(range, address)
      ? check('P11', 'fail', code, {
          address: hostname,
          start: wanted[part].startip,
          end: wanted[part].endip,
        })
      : null
  if (address === pod.gateway || address === guest.gateway)
    return check('P11', 'fail', 'host-is-gateway', { address: hostname })
  return (
    taken(pod.range, 'pod', 'host-in-pod-range') ??
    taken(guest.range, 'guest', 'host-in-guest-range') ??
    (holds(pod.subnet, address)
      ? check('P11', 'pass', 'plan-fits', { address: hostname, subnet })
      : check('P11', 'warn', 'host-outside-pod', { address: hostname, subnet }))
  )
}

/** What only the machines themselves can tell. */
function byHand(wanted: Wanted): Check[] {
  const host = quote(wanted.host.hostname)
  const user = quote(`${wanted.host.username}@${wanted.host.hostname}`)
  const { primary, secondary } = wanted
  const servers = [...new Set([primary.server, secondary.server].filter(Boolean))].map(quote)
  const mounts = [primary, secondary].map(({ server, path }) => quote(`${server}:${path}`))
  const commands: [CheckId, [Place, string][]][] = [
    [
      'P2',
      [
        ['management', `getent hosts ${host}`],
        ['host', 'hostname --fqdn'],
      ],
    ],
    ['P3', [['management', `ssh ${user} true`]]],
    ['P4', [['host', 'grep -cE "vmx|svm" /proc/cpuinfo; ls -l /dev/kvm']]],
    ['P5', [['host', 'systemctl status libvirtd cloudstack-agent; ls -l /usr/bin/cloudstack-setup-agent']]],
    ['P6', [['host', 'virsh list --all']]],
    [
      'P7',
      [
        ['host', 'chronyc tracking'],
        ['storage', 'chronyc tracking'],
        ['management', 'chronyc tracking'],
      ],
    ],
    [
      'P8',
      [
        ...servers.flatMap((server): [Place, string][] => [
          ['host', `rpcinfo -p ${server}`],
          ['host', `showmount -e ${server}`],
        ]),
        ...mounts.map((mount): [Place, string] => [
          'host',
          `mkdir -p /mnt/try && mount -t nfs ${mount} /mnt/try && touch /mnt/try/.w && rm /mnt/try/.w; umount /mnt/try`,
        ]),
      ],
    ],
    ['P9', [['storage', `df -h ${[primary.path, secondary.path].map(quote).join(' ')}`]]],
  ]
  return commands.map(([id, lines]) =>
    isSimulator(wanted)
      ? check(id, 'cannot-tell', 'simulated')
      : check(
          id,
          'cannot-tell',
          'by-hand',
          {},
          lines.map(([on, command]) => ({ on, command })),
        ),
  )
}

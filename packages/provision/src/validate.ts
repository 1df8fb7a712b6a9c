import { checkAddressing } from './validate-addresses.ts'
import { parseAddress } from './ipv4.ts'
import type { Problem, Report } from './problem.ts'
import {
  type FieldPath,
  isSimulator,
  primaryProtocols,
  primaryUrl,
  secondaryUrl,
  type Wanted,
  wantedFields,
} from './wanted.ts'

/** What the cloud has already, without what the plan at hand made. @see readFacts */
export interface CloudFacts {
  zones: readonly { name: string; networktype: string; allocationstate: string }[]
  /** as listHypervisors names them */
  hypervisors: readonly string[]
  /** URLs of storage in use, primary and secondary, with the names they go by */
  exports: readonly { url: string; name: string }[]
}

const optional: ReadonlySet<FieldPath> = new Set<FieldPath>(['zone.dns2', 'zone.internaldns2'])
const longest = 255

/** Checks what was typed, field by field, without asking anyone.
 *  @param facts adds what only the cloud knows: names and exports in use, hypervisors on offer
 *  @returns at most one problem per field, in the order of the screens; the plan can start when none has level `error` */
export function validate(wanted: Wanted, facts?: CloudFacts): Problem[] {
  const found: Problem[] = []
  const report: Report = (field, code, params = {}, level = 'error') =>
    found.push({ field, code, params, level })

  for (const [field, value] of wantedFields(wanted)) {
    if (value.trim() === '') {
      if (!optional.has(field) && !(field === 'primary.server' && needsNoServer(wanted)))
        report(field, 'required')
      // eslint-disable-next-line no-control-regex
    } else if (/[\u0000-\u001f\u007f]/.test(value)) report(field, 'text-control')
    else if (value.length > longest) report(field, 'text-long', { max: longest })
  }
  for (const name of ['dns1', 'dns2', 'internaldns1', 'internaldns2'] as const) {
    const value = wanted.zone[name]
    if (value && parseAddress(value) === null) report(`zone.${name}`, 'address-syntax', { value })
  }
  checkAddressing(wanted, report)
  checkHost(wanted, report)
  checkStorage(wanted, report)
  if (facts) checkFacts(wanted, facts, report)

  const fields = wantedFields(wanted).map(([field]) => field)
  const first = new Map(found.toReversed().map(problem => [problem.field, problem]))
  return fields.flatMap(field => first.get(field) ?? [])
}

/** true when nothing stands against a launch */
export const launchable = (problems: readonly Problem[]): boolean =>
  problems.every(p => p.level === 'warning')

const needsNoServer = (wanted: Wanted) => wanted.primary.protocol === 'SharedMountPoint'

const isHostName = (value: string) =>
  value.length <= 253 &&
  value.split('.').every(label => /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/i.test(label)) &&
  // four numbers are an address or a slip of the pen, never a name
  (!/^[\d.]+$/.test(value) || parseAddress(value) !== null)

function checkHost({ host }: Wanted, report: Report): void {
  if (host.hostname && !isHostName(host.hostname))
    report('host.hostname', 'name-syntax', { value: host.hostname })
}

function checkStorage(wanted: Wanted, report: Report): void {
  const { primary, secondary, cluster } = wanted
  for (const part of ['primary', 'secondary'] as const) {
    const { server, path } = wanted[part]
    if (server && !isHostName(server)) report(`${part}.server`, 'name-syntax', { value: server })
    if (path && !/^\/[^\s?#]+$/.test(path)) report(`${part}.path`, 'path-syntax')
  }
  const protocols = primaryProtocols(cluster.hypervisor)
  if (primary.protocol && !protocols.includes(primary.protocol))
    report('primary.protocol', 'protocol-unknown', {
      value: primary.protocol,
      hypervisor: cluster.hypervisor,
      offered: protocols.join(', '),
    })
  if (secondary.provider && secondary.provider !== 'NFS')
    report('secondary.provider', 'provider-unknown', { value: secondary.provider })
  if (primary.path && secondary.path && sameExport(primaryUrl(wanted), secondaryUrl(wanted)))
    report('secondary.path', 'same-export')
}

function checkFacts(wanted: Wanted, facts: CloudFacts, report: Report): void {
  const { name } = wanted.zone
  const zone = facts.zones.find(known => known.name === name)
  if (zone) {
    const halfMade = zone.networktype === 'Basic' && zone.allocationstate === 'Disabled'
    if (halfMade) report('zone.name', 'zone-half-made', { value: name }, 'warning')
    else report('zone.name', 'zone-name-taken', { value: name })
  }
  const { hypervisor } = wanted.cluster
  const offers = (known: string) => known.toLowerCase() === hypervisor.toLowerCase()
  if (hypervisor && facts.hypervisors.length > 0 && !facts.hypervisors.some(offers))
    report('cluster.hypervisor', 'hypervisor-unknown', {
      value: hypervisor,
      offered: facts.hypervisors.join(', '),
    })
  // zones of the simulator may share storage, and a half-made zone has its own already
  if (isSimulator(wanted) || zone) return
  const taken = (url: string) => facts.exports.find(known => sameExport(known.url, url))
  const primary = taken(primaryUrl(wanted))
  if (primary) report('primary.path', 'export-taken', { value: primaryUrl(wanted), name: primary.name })
  const secondary = taken(secondaryUrl(wanted))
  if (secondary)
    report('secondary.path', 'export-taken', { value: secondaryUrl(wanted), name: secondary.name })
}

/** true when both URLs name one folder, whatever the case of the server or a last slash */
export function sameExport(a: string, b: string): boolean {
  return plainUrl(a) === plainUrl(b)
}

function plainUrl(url: string): string {
  const [, scheme = '', server = '', path = ''] = /^(\w+):\/\/([^/]*)(.*)$/.exec(url) ?? []
  return `${scheme.toLowerCase()}://${server.toLowerCase()}${path.replace(/\/+$/, '').replace(/\/{2,}/g, '/')}`
}

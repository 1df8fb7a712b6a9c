/** What a basic installation wants: the fields of the guided installation, as texts that a person types. */
export interface Wanted {
  zone: { name: string; dns1: string; dns2: string; internaldns1: string; internaldns2: string }
  /** `startip` to `endip` is kept for system VMs */
  pod: { name: string; gateway: string; netmask: string; startip: string; endip: string }
  /** `startip` to `endip` is handed out to instances */
  guest: { gateway: string; netmask: string; startip: string; endip: string }
  cluster: { hypervisor: string; name: string }
  host: { hostname: string; username: string }
  primary: { name: string; protocol: string; server: string; path: string }
  secondary: { provider: string; server: string; path: string }
}

export type WantedPart = keyof Wanted

/** `zone.name`, `pod.gateway`, …, and the one secret, `host.password`. */
export type FieldPath =
  | { [P in WantedPart]: `${P}.${keyof Wanted[P] & string}` }[WantedPart]
  | 'host.password'

/** What a run needs and nobody keeps: never in a record, a log, a URL or an answer. */
export interface Secrets {
  hostPassword: string
}

/** Nothing chosen yet, except where there is only one choice. */
export function emptyWanted(): Wanted {
  return {
    zone: { name: '', dns1: '', dns2: '', internaldns1: '', internaldns2: '' },
    pod: { name: '', gateway: '', netmask: '', startip: '', endip: '' },
    guest: { gateway: '', netmask: '', startip: '', endip: '' },
    cluster: { hypervisor: '', name: '' },
    host: { hostname: '', username: '' },
    primary: { name: '', protocol: 'nfs', server: '', path: '' },
    secondary: { provider: 'NFS', server: '', path: '' },
  }
}

/** "Use example values": a zone that the simulator can build at once. */
export function exampleWanted(): Wanted {
  const subnet = { gateway: '192.168.1.1', netmask: '255.255.255.0' }
  return {
    zone: {
      name: 'Zone1',
      dns1: '192.168.1.1',
      dns2: '',
      internaldns1: '192.168.1.1',
      internaldns2: '',
    },
    pod: { name: 'Pod1', ...subnet, startip: '192.168.1.20', endip: '192.168.1.49' },
    guest: { ...subnet, startip: '192.168.1.100', endip: '192.168.1.199' },
    cluster: { hypervisor: 'Simulator', name: 'Cluster1' },
    host: { hostname: 'host1', username: 'root' },
    primary: { name: 'Primary1', protocol: 'nfs', server: '192.168.1.4', path: '/export/primary' },
    secondary: { provider: 'NFS', server: '192.168.1.4', path: '/export/secondary' },
  }
}

/** The simulator takes any password. */
export const exampleSecrets: Secrets = { hostPassword: 'password' }

export const isSimulator = (wanted: Wanted): boolean =>
  wanted.cluster.hypervisor.toLowerCase() === 'simulator'

/** `url` of addHost. */
export function hostUrl(wanted: Wanted): string {
  const host = encodeURIComponent(wanted.host.hostname)
  return isSimulator(wanted)
    ? `http://sim/${encodeURIComponent(wanted.cluster.name)}/${host}`
    : `http://${host}`
}

/** `url` of createStoragePool, e.g. `nfs://192.168.1.4/export/primary`. */
export const primaryUrl = ({ primary }: Wanted): string =>
  primary.protocol === 'SharedMountPoint'
    ? `SharedMountPoint://localhost${primary.path}`
    : `${primary.protocol}://${primary.server}${primary.path}`

/** `url` of addImageStore. */
export const secondaryUrl = ({ secondary }: Wanted): string => `nfs://${secondary.server}${secondary.path}`

/** Kinds of primary storage that the guided installation sets up for a hypervisor. */
export const primaryProtocols = (hypervisor: string): readonly string[] =>
  hypervisor.toLowerCase() === 'kvm' ? ['nfs', 'SharedMountPoint'] : ['nfs']

/** All fields of a basic installation in the order of the screens, with their values. */
export function wantedFields(wanted: Wanted): [field: FieldPath, value: string][] {
  return Object.entries<Record<string, string>>({ ...wanted }).flatMap(([part, fields]) =>
    Object.entries(fields).map(([name, value]): [FieldPath, string] => [
      `${part}.${name}` as FieldPath,
      value,
    ]),
  )
}

/** Fields whose values differ. */
export function changedFields(before: Wanted, after: Wanted): FieldPath[] {
  const old = new Map(wantedFields(before))
  return wantedFields(after).flatMap(([field, value]) => (old.get(field) === value ? [] : [field]))
}

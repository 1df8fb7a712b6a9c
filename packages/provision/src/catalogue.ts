/** One way that hosts, storage or launches are known to fail. */
export interface KnownTrouble {
  code: string
  /** what the server's text looks like */
  pattern: RegExp
  cause: string
  cure: string
  /** to run by hand, where it says */
  commands?: readonly { on: Place; command: string }[]
}

/** Where a command is run. */
export type Place = 'host' | 'storage' | 'management'

/** Known failures, the more particular first. One list serves preflight, launches, host pages and storage pages. */
export const catalogue = [
  {
    code: 'nfs-illegal-port',
    pattern: /illegal port/i,
    cause: 'The NFS server takes mounts from privileged ports only, and the request came from another.',
    cure: 'Add `insecure` to the export’s options, export again, then try again.',
    commands: [{ on: 'storage', command: 'exportfs -rv' }],
  },
  {
    code: 'nfs-not-registered',
    pattern: /program not registered/i,
    cause: 'The NFS server’s mount service is not running, or the name leads to another machine.',
    cure: 'Start the NFS server. Give its address instead of its name if the name resolves elsewhere.',
    commands: [{ on: 'storage', command: 'rpcinfo -p' }],
  },
  {
    code: 'nfs-access-denied',
    pattern: /access denied by server|access denied.*mount|mount.*access denied/i,
    cause: 'The NFS server exports this path not, or not to this machine.',
    cure: 'Add the path to /etc/exports for this machine with rw and no_root_squash, then export again.',
    commands: [{ on: 'storage', command: 'exportfs -v' }],
  },
  {
    code: 'no-route',
    pattern: /errno 113|no route to host|EHOSTUNREACH/i,
    cause: 'A firewall rejects the connection, or the address is wrong.',
    cure: 'Put the accepting rules before the rejecting ones. NFS needs 111 and 2049, and mountd’s port.',
    commands: [{ on: 'storage', command: 'iptables -L INPUT -n --line-numbers' }],
  },
  {
    code: 'connection-refused',
    pattern: /errno 111|connection refused|ECONNREFUSED/i,
    cause: 'The machine is there, but nothing listens: the service is down.',
    cure: 'Start the service on that machine (NFS server, SSH or agent), then try again.',
  },
  {
    code: 'nfs-export-in-use',
    pattern: /already in use by another (pod|cluster|zone)|storage pool .* already in use/i,
    cause: 'Another pod or cluster has this export as its primary storage.',
    cure: 'Give an export of its own to each cluster.',
  },
  {
    code: 'storage-url',
    pattern: /host or path is null|should be nfs:\/\//i,
    cause: 'The storage’s address has no server or no path.',
    cure: 'Enter a server, and a path that begins with “/”.',
  },
  {
    code: 'no-driver',
    pattern: /no driver for (\S+)/i,
    cause: 'This core has no driver for the cluster’s hypervisor.',
    cure: 'Choose a hypervisor that it offers, or point the console at a CloudStack that runs such hosts.',
  },
  {
    code: 'host-authentication',
    pattern: /authentication (error|fail)|auth(entication)? fail|permission denied.*(password|publickey)/i,
    cause: 'The host refused the username or the password.',
    cure: 'Enter the host’s own login; root must be allowed to log in by SSH with a password.',
    commands: [{ on: 'host', command: 'sshd -T | grep -Ei "permitrootlogin|passwordauthentication"' }],
  },
  {
    code: 'host-not-found',
    pattern:
      /cannot find the server resources|unknown host|could not resolve|ENOTFOUND|name or service not known/i,
    cause: 'No host answers by this name, or what answers is no hypervisor of the chosen kind.',
    cure: 'Check the name and that it resolves. On a KVM host, check that its modules are loaded.',
    commands: [{ on: 'host', command: 'hostname --fqdn; lsmod | grep kvm' }],
  },
  {
    code: 'host-exists',
    pattern: /(host|guid).*already (exists|added|in use)|already.*host with/i,
    cause: 'The cloud has this host already.',
    cure: 'Delete it there first, or choose another host.',
  },
  {
    code: 'no-host-up',
    pattern: /no (host|hypervisor).*(up|available)|host.*(disconnected|in alert)/i,
    cause: 'No host of the cluster is up, so nothing can be attached or started.',
    cure: 'See to the host’s state first: its agent must run and reach the management server.',
    commands: [{ on: 'host', command: 'systemctl status cloudstack-agent' }],
  },
  {
    code: 'no-capacity',
    pattern:
      /insufficient capacity|no destination found|not enough (capacity|memory|cpu|space)|unable to create a deployment/i,
    cause: 'No enabled host and storage have the processor, memory or space that is asked for.',
    cure: 'Free or add capacity, end maintenance, or choose a smaller offering.',
  },
  {
    code: 'no-address',
    pattern: /insufficient address|no (more )?(free )?(ip )?address/i,
    cause: 'The range has no free address left.',
    cure: 'Add an address range to the pod or the guest network.',
  },
  {
    code: 'no-system-template',
    pattern: /system ?vm template|template .*not (ready|downloaded|found)/i,
    cause: 'The template that system VMs are made from is not on secondary storage.',
    cure: 'Prepare the system VM template for this hypervisor on secondary storage.',
  },
  {
    code: 'name-taken',
    pattern: /already exists|already (taken|in use)/i,
    cause: 'Something of this name is there already.',
    cure: 'Choose another name.',
  },
  {
    code: 'timed-out',
    pattern: /timed? ?out|ETIMEDOUT|errno 110/i,
    cause: 'No answer came in time: the machine is down, overloaded, or a firewall drops the packets.',
    cure: 'Check that the machine is up and reachable, then try again.',
  },
] as const satisfies readonly KnownTrouble[]

export type KnownCode = (typeof catalogue)[number]['code']

/** What a server's text means, or null when it is not known. */
export function explain(text: string): (KnownTrouble & { code: KnownCode }) | null {
  return catalogue.find(({ pattern }) => pattern.test(text)) ?? null
}

/** English for each finding: what is the matter, and the cure when there is one to seek. */
export const findingTexts = {
  'offering-found': ['The guest network will use {{name}}.', ''],
  'offering-missing': [
    'No enabled network offering has security groups without load balancer and static NAT.',
    'Enable DefaultSharedNetworkOfferingWithSGService, or add such an offering.',
  ],
  'hypervisor-missing': [
    'This cloud has no driver for {{hypervisor}}; it offers {{offered}}.',
    'Choose an offered hypervisor, or point the console at a CloudStack that runs such hosts.',
  ],
  'system-template-found': ['The system VM template {{name}} is there.', ''],
  'system-template-simulated': ['Simulated system VMs need no template.', ''],
  'system-template-unknown': [
    'No system VM template for {{hypervisor}} is listed. The cloud may prepare one when secondary storage is added.',
    'If the system VMs do not start, put it on secondary storage by hand.',
  ],
  'plan-fits': ['The host has {{address}} in {{subnet}}, outside both ranges.', ''],
  'host-in-pod-range': [
    '{{address}}, the host’s own address, is kept for system VMs ({{start}} – {{end}}).',
    'Shorten the pod’s range, or give the host another address.',
  ],
  'host-in-guest-range': [
    '{{address}}, the host’s own address, would be given to an instance ({{start}} – {{end}}).',
    'Shorten the guest range, or give the host another address.',
  ],
  'host-is-gateway': [
    '{{address}} is the gateway and cannot be the host too.',
    'Correct the gateway or the host.',
  ],
  'host-outside-pod': [
    '{{address}} is not in {{subnet}}, the pod’s subnet: hosts and system VMs share one.',
    'Correct the pod’s gateway and netmask, or the host’s address.',
  ],
  'host-by-name': [
    'The host is given by name, so its address cannot be compared with the plan.',
    'Check that it lies in {{subnet}} and outside both ranges.',
  ],
  'plan-unread': ['The addresses of the plan cannot be read yet.', 'Correct the fields first.'],
  simulated: ['Nothing to check on the simulator.', ''],
  'by-hand': ['Cannot be told from here.', 'Run the commands where they say.'],
  'not-asked': ['The cloud did not answer: {{text}}', 'Try again; if it stays so, look at the cloud’s log.'],
} as const satisfies Record<string, readonly [finding: string, cure: string]>

export type FindingCode = keyof typeof findingTexts

/** What each check is about. */
export const checkTexts = {
  P1: 'Network offering with security groups',
  P2: 'The host’s name resolves, fully qualified',
  P3: 'Host reachable, credentials accepted',
  P4: 'Hardware virtualization on',
  P5: 'Agent present and running',
  P6: 'No instances on the host',
  P7: 'Clocks agree',
  P8: 'NFS exports can be mounted',
  P9: 'Free space on both storages',
  P10: 'System VM template',
  P11: 'Addresses fit the host',
} as const

export type CheckId = keyof typeof checkTexts

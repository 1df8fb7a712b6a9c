import { guestNetworkName, physicalNetworkName } from './steps-network.ts'
import { hostUrl, primaryUrl, secondaryUrl, type Wanted } from './wanted.ts'

type Value = string | boolean | { ref: string }

const ref = (address: string): Value => ({ ref: address })

/** A string of HCL; `\${` and `%{` would begin a template. */
const literal = (text: string): string =>
  JSON.stringify(text)
    .replaceAll('${', () => '$${')
    .replaceAll('%{', '%%{')

function block(kind: string, type: string, name: string, fields: Record<string, Value>): string {
  const width = Math.max(...Object.keys(fields).map(({ length }) => length))
  const lines = Object.entries(fields).map(([field, value]) => {
    const text = typeof value === 'object' ? value.ref : typeof value === 'string' ? literal(value) : value
    return `  ${field.padEnd(width)} = ${text}`
  })
  return [`${kind} "${type}" "${name}" {`, ...lines, '}'].join('\n')
}

/** The plan for the provider `cloudstack/cloudstack`. What it has no resource for stands as a comment, in its place. */
export function exportTerraform(wanted: Wanted): string {
  const { zone, pod, guest, cluster, host, primary, secondary } = wanted
  const resource = (type: string, name: string, fields: Record<string, Value>) =>
    block('resource', `cloudstack_${type}`, name, fields)
  const zoneId = ref('cloudstack_zone.zone.id')
  const podId = ref('cloudstack_pod.pod.id')
  const clusterId = ref('cloudstack_cluster.cluster.id')
  const networkId = ref('cloudstack_physical_network.network.id')
  return [
    '# A basic installation. Credentials: CLOUDSTACK_API_URL, CLOUDSTACK_API_KEY, CLOUDSTACK_SECRET_KEY;\n' +
      "# the host's password: TF_VAR_host_password.",
    'terraform {\n  required_providers {\n    cloudstack = {\n      source = "cloudstack/cloudstack"\n    }\n  }\n}',
    'variable "host_password" {\n  type      = string\n  sensitive = true\n}',
    resource('zone', 'zone', {
      name: zone.name,
      network_type: 'Basic',
      security_group_enabled: true,
      dns1: zone.dns1,
      ...(zone.dns2 && { dns2: zone.dns2 }),
      internal_dns1: zone.internaldns1,
      ...(zone.internaldns2 && { internal_dns2: zone.internaldns2 }),
      // enabling comes last; see the end
      allocation_state: 'Disabled',
    }),
    resource('physical_network', 'network', { name: physicalNetworkName, zone_id: zoneId }),
    resource('traffic_type', 'guest', { physical_network_id: networkId, type: 'Guest' }),
    resource('traffic_type', 'management', { physical_network_id: networkId, type: 'Management' }),
    '# No resource: enable the physical network (updatePhysicalNetwork state=Enabled)\n' +
      '# and its virtual router element (configureVirtualRouterElement enabled=true) with cmk now.',
    resource('network_service_provider', 'virtual_router', {
      name: 'VirtualRouter',
      physical_network_id: networkId,
      state: 'Enabled',
    }),
    resource('network_service_provider', 'security_groups', {
      name: 'SecurityGroupProvider',
      physical_network_id: networkId,
      state: 'Enabled',
    }),
    `# No fitting resource: cloudstack_network wants a CIDR, which the guest network of a Basic zone must not have.\n` +
      `# Create it with cmk (createNetwork name=${guestNetworkName}) and give its id here.`,
    'variable "guest_network_id" {\n  type = string\n}',
    resource('pod', 'pod', {
      name: pod.name,
      zone_id: zoneId,
      gateway: pod.gateway,
      netmask: pod.netmask,
      start_ip: pod.startip,
      end_ip: pod.endip,
    }),
    resource('vlan_ip_range', 'guest', {
      pod_id: podId,
      network_id: ref('var.guest_network_id'),
      for_virtual_network: false,
      gateway: guest.gateway,
      netmask: guest.netmask,
      start_ip: guest.startip,
      end_ip: guest.endip,
    }),
    resource('cluster', 'cluster', {
      cluster_name: cluster.name,
      cluster_type: 'CloudManaged',
      hypervisor: cluster.hypervisor,
      pod_id: podId,
      zone_id: zoneId,
    }),
    resource('host', 'host', {
      hypervisor: cluster.hypervisor.toLowerCase(),
      url: hostUrl(wanted),
      username: host.username,
      password: ref('var.host_password'),
      zone_id: zoneId,
      pod_id: podId,
      cluster_id: clusterId,
    }),
    resource('storage_pool', 'primary', {
      name: primary.name,
      url: primaryUrl(wanted),
      scope: 'CLUSTER',
      zone_id: zoneId,
      pod_id: podId,
      cluster_id: clusterId,
      hypervisor: cluster.hypervisor,
    }).replace(/\}$/, '\n  depends_on = [cloudstack_host.host]\n}'),
    resource('secondary_storage', 'secondary', {
      storage_provider: secondary.provider,
      url: secondaryUrl(wanted),
      zone_id: zoneId,
    }),
    '# Last: set allocation_state of cloudstack_zone.zone to "Enabled" and apply again. System VMs and templates follow by themselves.',
  ]
    .join('\n\n')
    .concat('\n')
}

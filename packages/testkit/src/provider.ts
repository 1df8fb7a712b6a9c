import type { Cloud } from '@cloud/client'

export async function enableProvider(cloud: Cloud, physicalnetworkid: string, name: string): Promise<void> {
  const { rows } = await cloud.call('listNetworkServiceProviders', { physicalnetworkid, name })
  const id = rows[0]?.id ?? ''
  const elements = await cloud.call('listVirtualRouterElements', { nspid: id })
  for (const element of elements.rows)
    await cloud.run('configureVirtualRouterElement', { id: element.id, enabled: true })
  const internal = await cloud.call('listInternalLoadBalancerElements', { nspid: id })
  for (const element of internal.rows)
    await cloud.run('configureInternalLoadBalancerElement', { id: element.id, enabled: true })
  await cloud.run('updateNetworkServiceProvider', { id, state: 'Enabled' })
}

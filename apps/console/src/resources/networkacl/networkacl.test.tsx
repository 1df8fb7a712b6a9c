import { advancedZone, enableProvider } from '@cloud/testkit'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const served = serveTestCloud()
let aclid: string

beforeAll(async () => {
  const { admin } = served.cloud
  const { zone, physical } = await advancedZone(admin)
  for (const name of ['VpcVirtualRouter', 'InternalLbVm']) await enableProvider(admin, physical.id, name)
  const offerings = await admin.call('listVPCOfferings', { name: 'Default VPC offering' })
  const vpc = await admin.run('createVPC', {
    name: 'office',
    zoneid: zone.id,
    vpcofferingid: offerings.rows[0]?.id ?? '',
    cidr: '10.9.0.0/16',
  })
  aclid = (await admin.run('createNetworkACLList', { name: 'front', vpcid: vpc.id })).id
  for (const startport of [80, 443])
    await admin.run('createNetworkACL', { aclid, protocol: 'tcp', startport, endport: startport })
  await admin.run('createNetworkACL', { aclid, protocol: 'icmp', icmptype: 8, icmpcode: 0, action: 'Deny' })
}, 60_000)

const rules = () => screen.getAllByRole('button', { name: /^Actions for / }).map(b => b.ariaLabel)

test('rules stand in their order, and one is moved before another', async () => {
  await visit(`/network-acl-lists/${aclid}/network-acl-rules`)
  await screen.findByRole('button', { name: 'Actions for 3 Deny icmp' })
  expect(rules()).toEqual(['1 Allow tcp', '2 Allow tcp', '3 Deny icmp'].map(name => `Actions for ${name}`))
  await userEvent.click(screen.getByRole('button', { name: 'Actions for 3 Deny icmp' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Move network ACL rule' }))
  const form = await screen.findByRole('dialog', { name: 'Move network ACL rule: 3 Deny icmp' })
  await userEvent.click(await within(form).findByRole('combobox', { name: /^Before the rule/ }))
  const itself = await screen.findByRole('option', { name: /^3 Deny icmp/ })
  expect(itself).toHaveTextContent('It is this one.')
  expect(itself).toHaveAttribute('data-combobox-disabled', 'true')
  await userEvent.click(screen.getByRole('option', { name: '1 Allow tcp' }))
  await userEvent.click(within(form).getByRole('button', { name: 'Move network ACL rule' }))
  await screen.findByRole('button', { name: 'Actions for 1 Deny icmp' }, { timeout: 10_000 })
  await waitFor(() =>
    expect(rules()).toEqual(['1 Deny icmp', '2 Allow tcp', '3 Allow tcp'].map(name => `Actions for ${name}`)),
  )
}, 60_000)

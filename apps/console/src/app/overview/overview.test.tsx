import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { serveTestCloud, visit } from '#test-cloud.tsx'
import { readyZone } from '#test-zone.ts'

const console = serveTestCloud()
const panel = (name: string) => within(screen.getByRole('region', { name }))
const tenant = { password: 'a-tenant-of-acme', email: 'a@example.com', firstname: 'Ann', lastname: 'Lee' }

test('a cloud without a zone says so, and offers to set one up', async () => {
  await visit('/')
  expect(await screen.findByRole('heading', { name: 'This cloud has no zone yet' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Set up a zone' })).toHaveAttribute('href', '/client/setup')
  expect(screen.queryByRole('region', { name: 'Capacity' })).not.toBeInTheDocument()
})

test('an admin sees capacity, and counts that lead to the lists', async () => {
  await readyZone(console.cloud)
  await visit('/')
  const ring = await screen.findByRole('link', { name: /^Memory .+ of .+ GiB Zone/i })
  expect(ring).toHaveAttribute('href', expect.stringMatching(/^\/client\/zones\/[0-9a-f-]{36}$/))
  expect(panel('Hosts in trouble').getByText('No host reports a problem.')).toBeVisible()
  expect(panel('Infrastructure').getByRole('link', { name: '1 Zone' })).toHaveAttribute(
    'href',
    '/client/zones',
  )
})

test('the rings are a table too, and the address keeps which', async () => {
  const router = await visit('/')
  await userEvent.click(await screen.findByRole('button', { name: 'Show as table' }))
  expect(router.state.location.search).toBe('?capacity=table')
  expect(await panel('Capacity').findByRole('row', { name: /^Memory .+ GiB .+ GiB \d+%/ })).toBeVisible()
})

test('the cloud is asked to count its capacity anew when somebody wants the latest', async () => {
  await visit('/')
  await userEvent.click(await screen.findByRole('button', { name: 'Fetch latest' }))
  await waitFor(() => expect(console.calls.some(c => c.get('fetchlatest') === 'true')).toBe(true))
})

test('a host in trouble is the first thing that an admin sees, with the alert', async () => {
  const { admin } = console.cloud
  const [host] = (await admin.call('listHosts', { type: 'Routing' })).rows
  if (!host?.name || !host.zoneid) throw new Error('the example zone has no host')
  // it is the only one: its instance has nowhere else to go
  await admin.run('deployVirtualMachine', { zoneid: host.zoneid, templateid: '4', serviceofferingid: '1' })
  await expect(admin.run('prepareHostForMaintenance', { id: host.id })).rejects.toThrow(host.name)
  await visit('/')
  expect(await screen.findByRole('link', { name: host.name })).toHaveAttribute(
    'href',
    `/client/hosts/${host.id}`,
  )
  expect(panel('Hosts in trouble').getByText('Maintenance failed')).toBeVisible()
  expect(await panel('Alerts').findByText(new RegExp(host.name))).toBeVisible()
})

test('Infrastructure has its problems first, and a way to the list of everything', async () => {
  await visit('/infrastructure')
  const problems = await screen.findByRole('region', { name: 'Problems' })
  expect(await within(problems).findByText('Maintenance failed')).toBeVisible()
  for (const [name, path] of Object.entries({
    'Zones 1': 'zones',
    'Pods 1': 'pods',
    'Clusters 1': 'clusters',
    'Hosts 1': 'hosts',
    'Primary storage 1': 'primary-storage',
    'Secondary storage 1': 'secondary-storage',
    'System VMs 2': 'system-vms',
    'Virtual routers 1': 'routers',
    'CPU sockets 2': 'hosts',
  })) {
    const tile = await screen.findByRole('link', { name: `${name} View all` })
    expect(tile).toHaveAttribute('href', `/client/${path}`)
  }
  expect(screen.getByRole('link', { name: 'Set up a zone' })).toHaveAttribute('href', '/client/setup')
})

test('where the server has no listInfrastructure, each list is counted', async () => {
  const { admin } = console.cloud
  const role = await admin.call('createRole', { name: 'no-summary', type: 'Admin' })
  for (const [rule, permission] of [
    ['listInfrastructure', 'deny'],
    ['*', 'allow'],
  ] as const)
    await admin.call('createRolePermission', { roleid: role.id, rule, permission })
  await admin.call('createAccount', { ...tenant, username: 'other-admin', roleid: role.id })
  await visit('/infrastructure', 'other-admin', tenant.password)
  expect(await screen.findByRole('link', { name: 'System VMs 2 View all' })).toBeVisible()
  expect(await screen.findByRole('link', { name: 'CPU sockets 2 View all' })).toBeVisible()
})

test('a user sees the own instances and limits, and no Infrastructure', async () => {
  await console.cloud.admin.call('createAccount', { ...tenant, username: 'ann', accounttype: 0 })
  await visit('/', 'ann', tenant.password)
  const mine = await screen.findByRole('region', { name: 'Your instances' })
  expect(await within(mine).findByRole('link', { name: '0 Running' })).toHaveAttribute(
    'href',
    '/client/instances?state=Running',
  )
  expect(await screen.findByRole('row', { name: 'Instances 0 of 20 20' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Launch instance' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Infrastructure' })).not.toBeInTheDocument()
  expect(console.calls.map(c => c.get('command'))).not.toContain('listCapacity')
})

test('a user who knows the address of Infrastructure finds nothing there', async () => {
  await visit('/infrastructure', 'ann', tenant.password)
  expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeVisible()
})

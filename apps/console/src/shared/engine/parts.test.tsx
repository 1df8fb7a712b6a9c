import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { readyZone } from '#test-zone.ts'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const served = serveTestCloud()
let zone: string

beforeAll(async () => {
  zone = await readyZone(served.cloud)
}, 60_000)

const sent = (command: string) =>
  served.calls.filter(c => c.get('command') === command).map(c => Object.fromEntries(c))
const openForm = async (name: string) => {
  await userEvent.click((await screen.findAllByRole('button', { name }))[0] as HTMLElement)
  return screen.findByRole('dialog', { name })
}
const gone = () =>
  waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument(), { timeout: 15_000 })

test('a comment is written and removed on the page of what it is about', async () => {
  await visit(`/zones/${zone}/comments`)
  const form = await openForm('Add comment')
  await userEvent.type(await within(form).findByRole('textbox', { name: /^Comment/ }), 'Moves in May.')
  await userEvent.click(within(form).getByRole('checkbox', { name: 'Only administrators see it' }))
  await userEvent.click(within(form).getByRole('button', { name: 'Add comment' }))
  expect(await screen.findByText('Moves in May.')).toBeVisible()
  expect(sent('addAnnotation')).toMatchObject([{ entitytype: 'ZONE', entityid: zone, adminsonly: 'true' }])
  await userEvent.click(screen.getByRole('button', { name: 'Actions for Moves in May.' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Remove comment' }))
  const question = await screen.findByRole('dialog', { name: 'Remove comment: Moves in May.' })
  await userEvent.click(within(question).getByRole('button', { name: 'Remove comment' }))
  expect(await screen.findByRole('tab', { name: /^Comments\s*0$/ }, { timeout: 10_000 })).toBeVisible()
}, 30_000)

test('a user comments on what is theirs, and reads no comments on what is not', async () => {
  const { admin } = served.cloud
  await admin.call('createAccount', {
    username: 'eve',
    password: 'a-quiet-harbour-7',
    email: 'eve@example.org',
    firstname: 'Eve',
    lastname: 'Test',
    accounttype: 0,
  })
  const { rows } = await admin.call('listTemplates', { templatefilter: 'featured' })
  await visit(`/templates/${rows[0]?.id}`, 'eve', 'a-quiet-harbour-7')
  await screen.findByRole('tab', { name: 'Details' })
  expect(screen.queryByRole('tab', { name: /^Comments/ })).not.toBeInTheDocument()
  cleanup()

  const eve = await served.cloud.as('eve', 'a-quiet-harbour-7')
  const key = await eve.call('createSSHKeyPair', { name: 'laptop' })
  await visit(`/ssh-keys/${key.id}/comments`, 'eve', 'a-quiet-harbour-7')
  const form = await openForm('Add comment')
  // who may not say who reads it is not asked
  expect(within(form).queryByRole('checkbox')).not.toBeInTheDocument()
  await userEvent.type(await within(form).findByRole('textbox', { name: /^Comment/ }), 'Lost in May.')
  await userEvent.click(within(form).getByRole('button', { name: 'Add comment' }))
  expect(await screen.findByText('Lost in May.')).toBeVisible()
}, 30_000)

test('a range that stands inside a pod is added and taken back there', async () => {
  const { rows } = await served.cloud.admin.call('listPods', {})
  const pod = rows[0]
  await visit(`/pods/${pod?.id}/management-ip-ranges`)
  expect(await screen.findByRole('tab', { name: /^Management IP ranges\s*1$/ })).toBeVisible()
  const form = await openForm('Add management IP range')
  for (const [label, value] of [
    [/^Gateway/, pod?.gateway ?? ''],
    [/^Netmask/, pod?.netmask ?? ''],
    [/^Start IP/, '192.168.1.60'],
    [/^End IP/, '192.168.1.62'],
  ] as const)
    await userEvent.type(await within(form).findByRole('textbox', { name: label }), value)
  await userEvent.click(within(form).getByRole('button', { name: 'Add management IP range' }))
  await gone()
  await userEvent.click(
    await screen.findByRole(
      'button',
      { name: 'Actions for 192.168.1.60 – 192.168.1.62' },
      { timeout: 10_000 },
    ),
  )
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Delete management IP range' }))
  const question = await screen.findByRole('dialog', { name: /^Delete management IP range/ })
  await userEvent.click(within(question).getByRole('button', { name: 'Delete management IP range' }))
  expect(
    await screen.findByRole('tab', { name: /^Management IP ranges\s*1$/ }, { timeout: 10_000 }),
  ).toBeVisible()
  expect(sent('deleteManagementNetworkIpRange')).toMatchObject([
    { podid: pod?.id, startip: '192.168.1.60', endip: '192.168.1.62', vlan: 'vlan://untagged' },
  ])
}, 60_000)

test('whom a host is kept for is told by name, and it is released there', async () => {
  const { admin } = served.cloud
  const domain = await admin.call('createDomain', { name: 'harbour' })
  const host = (await admin.call('listHosts', { type: 'Routing' })).rows[0]
  await admin.run('dedicateHost', { hostid: host?.id ?? '', domainid: domain.id })
  await visit(`/hosts/${host?.id}/dedicated-hosts`)
  expect(await screen.findByRole('link', { name: 'ROOT/harbour' })).toHaveAttribute(
    'href',
    `/client/domains/${domain.id}`,
  )
  await userEvent.click(screen.getByRole('button', { name: `Actions for ${host?.name}` }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Release host' }))
  const question = await screen.findByRole('dialog', { name: `Release host: ${host?.name}` })
  await userEvent.click(within(question).getByRole('button', { name: 'Release host' }))
  expect(await screen.findByRole('tab', { name: /^Dedications\s*0$/ }, { timeout: 10_000 })).toBeVisible()
  expect(sent('releaseDedicatedHost')).toMatchObject([{ hostid: host?.id }])
}, 60_000)

test('a router tells how it is, and is checked anew when that is wished', async () => {
  const { admin, core } = served.cloud
  const offerings = await admin.call('listServiceOfferings', {})
  const templates = await admin.call('listTemplates', { templatefilter: 'featured', zoneid: zone })
  await admin.run('deployVirtualMachine', {
    zoneid: zone,
    serviceofferingid: offerings.rows[0]?.id ?? '',
    templateid: templates.rows[0]?.id ?? '',
  })
  await core.idle()
  const router = (await admin.call('listRouters', { listall: true, state: 'Running' })).rows[0]
  await visit(`/routers/${router?.id}/health-checks`)
  expect(await screen.findByRole('row', { name: /^connectivity.test Yes/ })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Check now' }))
  await waitFor(() =>
    expect(sent('getRouterHealthCheckResults')).toContainEqual(
      expect.objectContaining({ routerid: router?.id, performfreshchecks: 'true' }),
    ),
  )
}, 60_000)

import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { resources } from '#resources/index.ts'
import { readyZone } from '#test-zone.ts'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const console = serveTestCloud()
let zone: string
let served: ReadonlySet<string>

beforeAll(async () => {
  zone = await readyZone(console.cloud)
  const { rows } = await console.cloud.admin.call('listApis', {})
  served = new Set(rows.map(api => api.name ?? ''))
}, 60_000)

const sent = (command: string) =>
  console.calls.filter(c => c.get('command') === command).map(c => Object.fromEntries(c))

test.each(resources.filter(r => r.alone && !r.nested).map(r => [r.path, r] as const))(
  '/%s is answered by the cloud as it is declared',
  async (path, resource) => {
    await visit(`/${path}`)
    await screen.findByRole('heading', { level: 1 })
    await waitFor(() => expect(screen.queryByLabelText('Loading')).not.toBeInTheDocument())
    // a cloud that does not serve the list says so on its page
    const refused = served.has(resource.list) ? 0 : 1
    expect(screen.queryAllByRole('alert')).toHaveLength(refused)
  },
)

test('user data comes as text and goes out as the API wants it', async () => {
  await visit('/user-data')
  await userEvent.click(
    (await screen.findAllByRole('button', { name: 'Register user data' }))[0] as HTMLElement,
  )
  const form = await screen.findByRole('dialog', { name: 'Register user data' })
  await userEvent.type(await within(form).findByRole('textbox', { name: /^Name/ }), 'first-boot')
  await userEvent.type(within(form).getByRole('textbox', { name: /^User data/ }), '#!/bin/sh')
  await userEvent.click(within(form).getByRole('button', { name: 'Register user data' }))
  expect(await screen.findByRole('link', { name: 'first-boot' })).toBeVisible()
  expect(sent('registerUserData')[0]).toMatchObject({ userdata: btoa('#!/bin/sh') })
})

test('a private key is shown this one time, and the dialog says so', async () => {
  await visit('/ssh-keys')
  await userEvent.click((await screen.findAllByRole('button', { name: 'Create key pair' }))[0] as HTMLElement)
  const form = await screen.findByRole('dialog', { name: 'Create key pair' })
  await userEvent.type(await within(form).findByRole('textbox', { name: /^Name/ }), 'laptop')
  await userEvent.click(within(form).getByRole('button', { name: 'Create key pair' }))
  const once = await screen.findByRole('dialog', { name: 'Create key pair: laptop' })
  expect(once).toHaveTextContent(/PRIVATE KEY/)
  expect(once).toHaveTextContent('This is shown only now.')
  await userEvent.click(within(once).getByRole('button', { name: 'I have kept it' }))
  expect(await screen.findByRole('link', { name: 'laptop' })).toBeVisible()
  expect(document.body).not.toHaveTextContent(/PRIVATE KEY/)
})

test('rules that stand inside a group are rows with actions of their own', async () => {
  const group = await console.cloud.admin.call('createSecurityGroup', { name: 'web' })
  await visit(`/security-groups/${group.id}/ingress-rules`)
  await userEvent.click(
    (await screen.findAllByRole('button', { name: 'Add ingress rule' }))[0] as HTMLElement,
  )
  const form = await screen.findByRole('dialog', { name: 'Add ingress rule' })
  await userEvent.type(await within(form).findByRole('textbox', { name: /^Start port/ }), '443')
  await userEvent.type(within(form).getByRole('textbox', { name: /^End port/ }), '443')
  await userEvent.click(within(form).getByRole('button', { name: 'Add ingress rule' }))
  expect(await screen.findByText('0.0.0.0/0')).toBeVisible()
  expect(sent('authorizeSecurityGroupIngress')[0]).toMatchObject({
    securitygroupid: group.id,
    protocol: 'tcp',
    startport: '443',
  })
})

test('a form asks what fits what is chosen, and sends nothing else', async () => {
  const group = await console.cloud.admin.call('createSecurityGroup', { name: 'ping' })
  await visit(`/security-groups/${group.id}/ingress-rules`)
  await userEvent.click(
    (
      await screen.findAllByRole('button', { name: 'Add ingress rule' }, { timeout: 15_000 })
    )[0] as HTMLElement,
  )
  const form = await screen.findByRole('dialog', { name: 'Add ingress rule' }, { timeout: 15_000 })
  await userEvent.type(await within(form).findByRole('textbox', { name: /^Start port/ }), '80')
  await userEvent.selectOptions(within(form).getByRole('combobox', { name: /^Protocol/ }), 'icmp')
  expect(within(form).queryByRole('textbox', { name: /^Start port/ })).not.toBeInTheDocument()
  await userEvent.type(within(form).getByRole('textbox', { name: /^ICMP type/ }), '8')
  await userEvent.type(within(form).getByRole('textbox', { name: /^ICMP code/ }), '0')
  await userEvent.click(within(form).getByRole('button', { name: 'Add ingress rule' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument(), { timeout: 15_000 })
  const call = sent('authorizeSecurityGroupIngress').at(-1)
  expect(call).toMatchObject({ protocol: 'icmp', icmptype: '8', icmpcode: '0' })
  expect(call).not.toHaveProperty('startport')
}, 60_000)

test('a setting of a zone is changed there and can be put back', async () => {
  await visit(`/zones/${zone}/settings?q=overprovisioning`)
  const actions = await screen.findAllByRole('button', { name: /^Actions for .*overprovisioning/ })
  const name = actions[0]?.getAttribute('aria-label')?.replace('Actions for ', '') ?? ''
  await userEvent.click(actions[0] as HTMLElement)
  expect(await screen.findByRole('menuitem', { name: /^Reset to default/ })).toHaveTextContent(
    'It has its default value.',
  )
  await userEvent.click(screen.getByRole('menuitem', { name: 'Change setting' }))
  const form = await screen.findByRole('dialog', { name: `Change setting: ${name}` })
  const value = await within(form).findByRole('textbox', { name: /^Value/ })
  await userEvent.clear(value)
  await userEvent.type(value, '3')
  await userEvent.click(within(form).getByRole('button', { name: 'Change setting' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(sent('updateConfiguration')[0]).toMatchObject({ name, value: '3', zoneid: zone })
})

test('tags go on and come off on the page of what they are on', async () => {
  const { rows } = await console.cloud.admin.call('listNetworks', { listall: true })
  const network = rows[0]
  await visit(`/networks/${network?.id}/tags`)
  await userEvent.click((await screen.findAllByRole('button', { name: 'Add tags' }))[0] as HTMLElement)
  const form = await screen.findByRole('dialog', { name: 'Add tags' })
  await userEvent.click(await within(form).findByRole('button', { name: 'Add entry' }))
  await userEvent.type(within(form).getByRole('textbox', { name: 'Key' }), 'env')
  await userEvent.type(within(form).getByRole('textbox', { name: 'Value' }), 'test')
  await userEvent.click(within(form).getByRole('button', { name: 'Add tags' }))
  expect(await screen.findByText('env', undefined, { timeout: 10_000 })).toBeVisible()
  expect(sent('createTags')[0]).toMatchObject({
    resourceids: network?.id,
    resourcetype: 'Network',
    'tags[0].key': 'env',
    'tags[0].value': 'test',
  })
}, 30_000)

test('a list whose needs are fixed stands in the navigation', () => {
  expect(resources.find(r => r.name === 'template')?.alone).toBe(true)
})

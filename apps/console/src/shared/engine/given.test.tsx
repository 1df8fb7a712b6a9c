import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { formFields } from '#shared/engine/actions/form-fields.ts'
import { resourceNamed } from '#shared/engine/registry.ts'
import { toParams } from '#shared/form/fields.ts'
import { translate } from '#shared/i18n/index.ts'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const console = serveTestCloud()

test('only the parts of a row that are shown are asked for', async () => {
  const asked = () => console.calls.filter(c => c.get('command') === 'listDomains').map(c => c.get('details'))
  await visit('/domains?cols=path,vmtotal&q=ROOT')
  await screen.findByRole('link', { name: 'ROOT' })
  expect(asked().at(-1)).toBe('resource')
  await visit('/domains?cols=path,state&q=ROOT')
  await waitFor(() => expect(asked().at(-1)).toBe('min'))
})

test('before a name is typed, what goes with it is counted', async () => {
  const { cloud } = console
  const domain = await cloud.admin.call('createDomain', { name: 'harbour' })
  for (const username of ['ann', 'ben'])
    await cloud.admin.call('createAccount', {
      username,
      password: 'a-quiet-harbour-7',
      email: `${username}@example.org`,
      firstname: username,
      lastname: 'Test',
      accounttype: 0,
      domainid: domain.id,
    })
  await visit(`/domains/${domain.id}`)
  await userEvent.click(await screen.findByRole('button', { name: 'Actions' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: /^Delete domain/ }))
  const going = await screen.findByRole('region', { name: 'What goes with it' })
  expect(await within(going).findByText('2 Accounts')).toBeVisible()
  expect(await within(going).findByText('2 Users')).toBeVisible()
  expect(within(going).queryByText(/Volume/)).not.toBeInTheDocument()
})

test('a text may come from a file, and is still there to be read', async () => {
  await visit('/ssh-keys')
  await userEvent.click(
    (await screen.findAllByRole('button', { name: 'Register public key' }))[0] as HTMLElement,
  )
  const form = await screen.findByRole('dialog', { name: 'Register public key' })
  const file = new File(['ssh-ed25519 AAAAC3 me@laptop'], 'id.pub', { type: 'text/plain' })
  await userEvent.upload(within(form).getByLabelText('Take Public key from a file'), file)
  expect(await within(form).findByDisplayValue('ssh-ed25519 AAAAC3 me@laptop')).toBeVisible()
})

test('what goes out as base64 is so byte by byte', () => {
  const field = {
    name: 'userdata',
    kind: 'multiline',
    label: '',
    required: true,
    file: 'base64',
    more: false,
    initial: '',
  } as const
  expect(toParams([field], { userdata: '#!/bin/sh\necho ü' }, 'new')).toEqual({
    userdata: Buffer.from('#!/bin/sh\necho ü').toString('base64'),
  })
})

test('what has no id is chosen by the field that it goes by', async () => {
  await visit('/alerts')
  await userEvent.click((await screen.findAllByRole('button', { name: 'Raise alert' }))[0] as HTMLElement)
  const form = await screen.findByRole('dialog', { name: 'Raise alert' })
  await userEvent.type(await within(form).findByRole('textbox', { name: /^Name/ }), 'Fire drill')
  await userEvent.type(within(form).getByRole('textbox', { name: /^Description/ }), 'At noon.')
  await userEvent.click(within(form).getByRole('combobox', { name: /^Type/ }))
  await userEvent.click(await screen.findByRole('option', { name: 'ALERT.MANAGEMENT' }))
  await userEvent.click(within(form).getByRole('button', { name: 'Raise alert' }))
  expect(await screen.findByText('At noon.', undefined, { timeout: 10_000 })).toBeVisible()
  const calls = console.calls.filter(call => call.get('command') === 'generateAlert')
  expect(calls.map(call => call.get('type'))).toEqual(['14'])
}, 30_000)

test('a row that is acted on in a tab begins as it is, or where its action says, not as the tab is narrowed', () => {
  const initials = (name: 'vm' | 'volume' | 'loadbalancer', id: string, row: object, given = {}) => {
    const resource = resourceNamed(name)
    const action = resource.actions.find(one => one.id === id)
    if (!action) throw new Error(`${name} has no action ${id}`)
    const fields = formFields(translate, { resource, action, row: { id: 'r', ...row }, given })
    return Object.fromEntries(fields.map(field => [field.name, field.initial]))
  }
  const host = { hostid: 'h1' }
  expect(initials('vm', 'migrateVirtualMachine', host, host)).toMatchObject({ hostid: '' })
  const pool = { storageid: 's1' }
  expect(initials('volume', 'migrateVolume', pool, pool)).toMatchObject({ storageid: '' })
  const instance = { virtualmachineid: 'v1' }
  expect(initials('volume', 'attachVolume', {}, instance)).toMatchObject(instance)
  const balanced = { cidrlist: '10.0.0.0/8 192.168.0.0/16' }
  expect(initials('loadbalancer', 'updateLoadBalancerRule', balanced)).toMatchObject({
    cidrlist: ['10.0.0.0/8', '192.168.0.0/16'],
  })
})

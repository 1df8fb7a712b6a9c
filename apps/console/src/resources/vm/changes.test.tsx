import { addTenant, runningAdvancedZone } from '@cloud/testkit'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const console = serveTestCloud()
let zoneid: string
let networks: { front: string; back: string }
let templateid: string
let small: string
let offering: string
let vm: string

const admin = () => console.cloud.admin
const sent = (command: string) =>
  console.calls.filter(c => c.get('command') === command).map(c => Object.fromEntries(c))
const told = async () =>
  (await admin().call('listVirtualMachines', { id: vm, listall: true })).rows[0] ?? { id: '' }

beforeAll(async () => {
  const { zone, offering: isolated } = await runningAdvancedZone(console.cloud, 2)
  zoneid = zone.id
  offering = isolated
  const network = async (name: string) =>
    (await admin().call('createNetwork', { zoneid, name, networkofferingid: offering })).id
  networks = { front: await network('front'), back: await network('back') }
  const { rows } = await admin().call('listTemplates', { templatefilter: 'executable', zoneid })
  templateid = rows[0]?.id ?? ''
  await admin().call('updateTemplate', { id: templateid, passwordenabled: true })
  small = (await admin().call('listServiceOfferings', { name: 'Small Instance' })).rows[0]?.id ?? ''
}, 60_000)

beforeEach(async () => {
  vm = (
    await admin().run('deployVirtualMachine', {
      zoneid,
      templateid,
      serviceofferingid: small,
      networkids: [networks.front],
      startvm: false,
      displayname: 'web',
    })
  ).id
})

/** Opens the menu of a thing on the page, and does one of it. */
async function choose(action: string, of = 'web') {
  const menus = await screen.findAllByRole(
    'button',
    { name: new RegExp(of === 'web' ? '^Actions$' : `^Actions for ${of}`) },
    { timeout: 15_000 }, // the first page of a file takes its time
  )
  await userEvent.click(menus[0] as HTMLElement)
  await userEvent.click(await screen.findByRole('menuitem', { name: action }))
}
async function pick(form: HTMLElement, field: RegExp, option: RegExp) {
  await userEvent.click(await within(form).findByRole('combobox', { name: field }))
  await userEvent.click(await screen.findByRole('option', { name: option }))
}
const submit = (form: HTMLElement, action: string) =>
  userEvent.click(within(form).getByRole('button', { name: action }))
const dialog = (name: string) => screen.findByRole('dialog', { name })

test('an instance is given another of the offerings that it does not have', async () => {
  await visit(`/instances/${vm}`)
  await choose('Change size')
  const form = await dialog('Change size: web')
  await userEvent.click(await within(form).findByRole('combobox', { name: /^Service offering/ }))
  const medium = await screen.findByRole('option', { name: /^Medium Instance.*1 GiB/ })
  expect(screen.queryByRole('option', { name: /^Small Instance/ })).not.toBeInTheDocument()
  await userEvent.click(medium)
  await submit(form, 'Change size')
  await waitFor(async () => expect((await told()).serviceofferingname).toBe('Medium Instance'))
  expect(sent('scaleVirtualMachine')[0]).not.toHaveProperty('details')
}, 40_000)

test('of a custom offering an instance gets what is typed', async () => {
  await admin().call('createServiceOffering', { name: 'Made to measure', displaytext: 'x' })
  await visit(`/instances/${vm}`)
  await choose('Change size')
  const form = await dialog('Change size: web')
  await pick(form, /^Service offering/, /^Made to measure/)
  await userEvent.click(await within(form).findByText('More options'))
  const [cores, speed, memory] = within(form).getAllByRole('textbox', { name: 'Value' })
  await userEvent.type(cores as HTMLElement, '3')
  await userEvent.type(speed as HTMLElement, '500')
  await userEvent.type(memory as HTMLElement, '768')
  await submit(form, 'Change size')
  await waitFor(async () => expect(await told()).toMatchObject({ cpunumber: 3, cpuspeed: 500, memory: 768 }))
})

test('an instance tells its first password when it is started for the first time', async () => {
  await visit(`/instances/${vm}`)
  await userEvent.click(await screen.findByRole('button', { name: 'Start instance' }, { timeout: 15_000 }))
  expect(await screen.findByRole('region', { name: 'Password' }, { timeout: 15_000 })).toBeVisible()
}, 40_000)

test('an ISO goes into the drive and comes out of it', async () => {
  const iso = { name: 'rescue', displaytext: 'Rescue', url: 'http://images.example.com/r.iso', zoneid }
  await admin().call('registerIso', { ...iso, bootable: false })
  await console.cloud.core.idle()
  await visit(`/instances/${vm}`)
  await choose('Attach ISO')
  const form = await dialog('Attach ISO: web')
  await pick(form, /^ISO/, /rescue|Rescue/)
  await submit(form, 'Attach ISO')
  await waitFor(async () => expect((await told()).isoname).toBe('rescue'))
  await screen.findByRole('link', { name: 'rescue' })
  await choose('Detach ISO')
  await waitFor(async () => expect((await told()).isoname).toBeUndefined())
})

test('a new password is shown this one time', async () => {
  await visit(`/instances/${vm}`)
  await choose('Reset password')
  await submit(await dialog('Reset password: web'), 'Reset password')
  const once = await screen.findByRole('region', { name: 'Password' })
  expect(once.querySelector('pre')?.textContent).toMatch(/^\S{6,}$/)
  expect(sent('resetPasswordForVirtualMachine')[0]).not.toHaveProperty('password')
})

test('SSH keys are chosen by their names, and the password is then kept for their holder', async () => {
  await admin().call('createSSHKeyPair', { name: 'laptop' })
  await visit(`/instances/${vm}`)
  await choose('Change SSH keys')
  const form = await dialog('Change SSH keys: web')
  await pick(form, /^SSH keys/, /laptop/)
  await submit(form, 'Change SSH keys')
  await screen.findByRole('dialog', { name: 'Change SSH keys: web' })
  await userEvent.click(await screen.findByRole('button', { name: 'I have kept it' }))
  expect((await told()).keypairs).toBe('laptop')
  await choose('Show encrypted password')
  expect(await screen.findByRole('region', { name: 'Encrypted password' })).toBeVisible()
  expect(screen.getByText(/openssl pkeyutl/)).toBeVisible()
})

test('affinity groups that a form leaves as they are stay; those that are taken out go', async () => {
  const { id } = await admin().run('createAffinityGroup', { name: 'apart', type: 'host anti-affinity' })
  await admin().run('updateVMAffinityGroup', { id: vm, affinitygroupids: [id] })
  await visit(`/instances/${vm}`)
  await choose('Change affinity groups')
  await submit(await dialog('Change affinity groups: web'), 'Change affinity groups')
  await waitFor(() => expect(sent('updateVMAffinityGroup')).toHaveLength(1))
  expect((await told()).affinitygroup).toHaveLength(1)
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  await choose('Change affinity groups')
  const form = await dialog('Change affinity groups: web')
  expect((await within(form).findAllByText('apart'))[0]).toBeVisible()
  await userEvent.type(within(form).getByRole('combobox', { name: /^Affinity groups/ }), '{Backspace}')
  await submit(form, 'Change affinity groups')
  await waitFor(async () => expect((await told()).affinitygroup).toEqual([]))
})

test('another interface is added among the networks of the zone, becomes the default, and the first one goes', async () => {
  await visit(`/instances/${vm}/nics`)
  await userEvent.click(await screen.findByRole('button', { name: 'Add network interface' }))
  const form = await dialog('Add network interface')
  await pick(form, /^Network/, /^back/)
  await submit(form, 'Add network interface')
  await screen.findByRole('link', { name: 'back' })
  expect(sent('listNetworks').at(-1)).toMatchObject({ zoneid })
  await choose('Make default', 'back')
  await waitFor(async () => expect((await told()).nic?.find(n => n.isdefault)?.networkname).toBe('back'))
  await waitFor(async () => {
    await choose('Remove network interface', 'front')
    expect(await dialog('Remove network interface: front')).toBeVisible()
  })
  await submit(await dialog('Remove network interface: front'), 'Remove network interface')
  await waitFor(async () => expect((await told()).nic).toHaveLength(1))
})

test('an address is added to an interface beside its first one, and taken off by what it is', async () => {
  await visit(`/instances/${vm}`)
  await choose('Add secondary address', 'front')
  await submit(await dialog('Add secondary address: front'), 'Add secondary address')
  const more = await waitFor(async () => {
    const found = (await told()).nic?.[0]?.secondaryip?.[0]?.ipaddress
    expect(found).toBeDefined()
    return found ?? ''
  })
  expect(await screen.findByText(more)).toBeVisible()
  await choose('Remove secondary address', 'front')
  const form = await dialog('Remove secondary address: front')
  expect(await within(form).findByRole('combobox', { name: /^IP address/ })).toHaveTextContent(more)
  await submit(form, 'Remove secondary address')
  await waitFor(async () => expect((await told()).nic?.[0]?.secondaryip ?? []).toEqual([]))
})

test('a running instance moves to a host that has room for it, or to the best', async () => {
  await admin().run('startVirtualMachine', { id: vm })
  const before = (await told()).hostid
  await visit(`/instances/${vm}`)
  await choose('Migrate to another host')
  const form = await dialog('Migrate to another host: web')
  await userEvent.click(await within(form).findByRole('combobox', { name: /^Host/ }))
  expect(await screen.findAllByRole('option')).toHaveLength(1)
  await userEvent.click(screen.getByRole('option'))
  await submit(form, 'Migrate to another host')
  await waitFor(async () => expect((await told()).hostid).not.toBe(before))
  await choose('Migrate to another host')
  await submit(await dialog('Migrate to another host: web'), 'Migrate to another host')
  await waitFor(async () => expect((await told()).hostid).toBe(before))
  expect(sent('migrateVirtualMachine').at(-1)).not.toHaveProperty('hostid')
}, 40_000)

test('an instance is handed over to an account of the chosen domain', async () => {
  await addTenant(console.cloud, 'tina')
  const { rows } = await admin().call('listAccounts', { name: 'tina', listall: true })
  await admin().call('createNetwork', {
    zoneid,
    name: 'hers',
    networkofferingid: offering,
    account: 'tina',
    domainid: rows[0]?.domainid ?? '',
  })
  await visit(`/instances/${vm}`)
  await choose('Move to another account')
  const form = await dialog('Move to another account: web')
  await pick(form, /^Account/, /^tina/)
  await userEvent.click(await within(form).findByText('More options'))
  await pick(form, /^Networks/, /^hers/)
  await submit(form, 'Move to another account')
  await waitFor(async () => expect((await told()).account).toBe('tina'))
  expect((await told()).nic?.map(nic => nic.networkname)).toEqual(['hers'])
}, 40_000)

test('a new root disk is made only once the name is typed, and its password is told', async () => {
  await admin().run('startVirtualMachine', { id: vm })
  await visit(`/instances/${vm}`)
  await choose('Reinstall instance…')
  const form = await dialog('Reinstall instance: web')
  const button = within(form).getByRole('button', { name: 'Reinstall instance' })
  expect(button).toBeDisabled()
  await userEvent.type(within(form).getByRole('textbox', { name: /^Type web/ }), 'web')
  await userEvent.click(button)
  expect(await screen.findByRole('region', { name: 'Password' })).toBeVisible()
  const { rows } = await admin().call('listVolumes', { virtualmachineid: vm, listall: true })
  expect(rows).toHaveLength(1)
  expect(sent('restoreVirtualMachine')[0]).toMatchObject({ virtualmachineid: vm })
})

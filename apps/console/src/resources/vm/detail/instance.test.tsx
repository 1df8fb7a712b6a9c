import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { serveTestCloud, visit } from '#test-cloud.tsx'
import { readyZone } from '#test-zone.ts'

const console = serveTestCloud()
let zoneid: string
let vm: { id: string; ipaddress?: string | undefined }

beforeAll(async () => {
  const { admin } = console.cloud
  zoneid = await readyZone(console.cloud)
  const templates = await admin.call('listTemplates', { templatefilter: 'executable', zoneid })
  const offerings = await admin.call('listServiceOfferings', { name: 'Small Instance' })
  const [templateid, serviceofferingid] = [templates.rows[0]?.id ?? '', offerings.rows[0]?.id ?? '']
  const groups = await admin.call('listSecurityGroups')
  const group = groups.rows[0]?.id ?? ''
  await admin.run('authorizeSecurityGroupIngress', {
    securitygroupid: group,
    protocol: 'tcp',
    startport: 22,
    endport: 22,
    cidrlist: '10.0.0.0/8',
  })
  vm = await admin.run('deployVirtualMachine', { zoneid, templateid, serviceofferingid, name: 'web-1' })
})

const region = (name: string) => screen.findByRole('heading', { level: 2, name })

test('an instance shows its address, its disks and who may reach it', async () => {
  await visit(`/instances/${vm.id}`)
  await screen.findByRole('heading', { level: 1, name: 'web-1' })
  await region('Addresses')
  expect(screen.getByRole('button', { name: `Copy ${vm.ipaddress ?? 'its address'}` })).toBeVisible()
  expect(await screen.findByRole('link', { name: /^ROOT-/ })).toBeVisible()
  await region('Security groups')
  expect(await screen.findByText('10.0.0.0/8')).toBeVisible()
  expect(screen.getByText('Everything may go out.')).toBeVisible()
})

test('the console button says plainly that the simulator has none', async () => {
  await visit(`/instances/${vm.id}`)
  await userEvent.click(await screen.findByRole('button', { name: 'Console' }))
  expect(await screen.findByText('Console not available on the simulator')).toBeVisible()
})

test('a free data disk is attached from the page of the instance, and shows up there', async () => {
  const { admin } = console.cloud
  const { rows } = await admin.call('listDiskOfferings', { name: 'Small' })
  await admin.run('createVolume', { name: 'data-1', zoneid, diskofferingid: rows[0]?.id ?? '' })
  await visit(`/instances/${vm.id}`)
  await userEvent.click(await screen.findByRole('button', { name: 'Attach volume' }))
  const dialog = await screen.findByRole('dialog', { name: 'Attach volume: web-1' })
  await userEvent.click(within(dialog).getByRole('combobox', { name: /^Volume/ }))
  await userEvent.click(await screen.findByRole('option', { name: /data-1.*Not attached/ }))
  await userEvent.click(within(dialog).getByRole('button', { name: 'Attach volume' }))
  expect(await screen.findByRole('link', { name: 'data-1' })).toBeVisible()
})

test('stopping it elsewhere shows without a reload', async () => {
  await visit(`/instances/${vm.id}`)
  await screen.findByRole('button', { name: 'Stop instance' })
  await console.cloud.admin.run('stopVirtualMachine', { id: vm.id })
  await waitFor(() => expect(screen.getByRole('button', { name: 'Start instance' })).toBeVisible(), {
    timeout: 15_000,
  })
}, 20_000)

test('an instance that could not be started says why on its own page', async () => {
  const { admin } = console.cloud
  await admin.loose.call('configureSimulator', {
    zoneid,
    name: 'StartCommand',
    value: 'result:fail',
    count: 100,
  })
  await visit(`/instances/${vm.id}`)
  await userEvent.click(await screen.findByRole('button', { name: 'Start instance' }))
  expect(await screen.findByText('Start instance failed')).toBeVisible()
})

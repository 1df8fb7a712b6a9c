import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { opened } from '#shared/engine/actions/opened.ts'
import { resourceNamed } from '#shared/engine/registry.ts'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const console = serveTestCloud()
const zone = { dns1: '192.0.2.1', internaldns1: '192.0.2.2', networktype: 'Basic' }
let berlin: { id: string }

beforeAll(async () => {
  berlin = await console.cloud.admin.call('createZone', { name: 'Berlin', ...zone })
})

const sent = (command: string) =>
  console.calls.filter(c => c.get('command') === command).map(c => Object.fromEntries(c))
const openForm = async (name: string) => {
  await userEvent.click((await screen.findAllByRole('button', { name }))[0] as HTMLElement)
  return screen.findByRole('dialog', { name })
}

test('what was typed is there again after a reload, but no secret', async () => {
  await visit('/users')
  const form = await openForm('Add user')
  await userEvent.type(await within(form).findByRole('textbox', { name: /^Username/ }), 'ada')
  await userEvent.type(within(form).getByLabelText(/^Password/), 'very secret')
  expect(JSON.stringify(Object.entries(sessionStorage))).not.toContain('very secret')
  cleanup()
  opened.set(undefined)

  await visit('/users')
  const again = await openForm('Add user')
  expect(await within(again).findByRole('textbox', { name: /^Username/ })).toHaveValue('ada')
  await userEvent.click(within(again).getByRole('button', { name: 'Start afresh' }))
  expect(within(again).getByRole('textbox', { name: /^Username/ })).toHaveValue('')
}, 30_000)

test('a form asks only for what this server takes', async () => {
  const declared = resourceNamed('volume').actions.find(action => action.id === 'createVolume')
  expect(Object.keys(declared?.fields ?? {})).toContain('miniops')
  await visit('/volumes')
  const form = await openForm('Create volume')
  expect(await within(form).findByRole('textbox', { name: /^Name/ })).toBeVisible()
  await waitFor(() => expect(within(form).queryByText('Min IOPS')).not.toBeInTheDocument())
}, 30_000)

test('what a picker lacks is made beside it and comes back chosen', async () => {
  await visit('/clusters')
  const form = await openForm('Add cluster')
  await userEvent.click(await within(form).findByRole('button', { name: 'Add zone' }))
  const beside = await screen.findByRole('dialog', { name: 'Add zone' })
  await userEvent.type(await within(beside).findByRole('textbox', { name: /^Name/ }), 'Nice')
  await userEvent.type(within(beside).getByRole('textbox', { name: /^DNS 1/ }), '192.0.2.1')
  await userEvent.type(within(beside).getByRole('textbox', { name: /^Internal DNS 1/ }), '192.0.2.2')
  await userEvent.click(within(beside).getByRole('button', { name: 'Add zone' }))
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Add zone' })).not.toBeInTheDocument())
  expect(await within(form).findByDisplayValue('Nice')).toBeVisible()
  expect(sent('addCluster')).toHaveLength(0)
}, 30_000)

test('all rows leave as a file, of all pages', async () => {
  const files: Blob[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${files.push(blob)}`,
      revokeObjectURL: () => undefined,
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  await visit('/zones?pagesize=1&cols=name,networktype')
  await userEvent.click(await screen.findByRole('button', { name: 'Export' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'All rows as CSV' }))
  await waitFor(() => expect(files).toHaveLength(1))
  const { count } = await console.cloud.admin.call('listZones')
  const lines = (await files[0]?.text())?.trim().split('\r\n')
  expect(lines?.[0]).toBe('name,networktype')
  expect(lines).toHaveLength(count + 1)
  vi.restoreAllMocks()
})

test('a tab says how much is in it, and one tells the call', async () => {
  await console.cloud.admin.call('createPod', {
    name: 'P1',
    zoneid: berlin.id,
    gateway: '10.0.0.1',
    netmask: '255.255.255.0',
    startip: '10.0.0.10',
    endip: '10.0.0.20',
  })
  await visit(`/zones/${berlin.id}`)
  expect(await screen.findByRole('tab', { name: /^Pods\s*1$/ })).toBeVisible()
  await userEvent.click(screen.getByRole('tab', { name: 'Code' }))
  const cmk = await screen.findByRole('region', { name: 'CloudMonkey' })
  expect(cmk).toHaveTextContent(`list zones id=${berlin.id}`)
})

import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { resources } from '#resources/index.ts'
import type { Caller } from '#shared/engine/conditions.ts'
import { pathTo } from '#shared/engine/registry.ts'
import { translate } from '#shared/i18n/index.ts'
import { serveTestCloud, visit } from '#test-cloud.tsx'
import { madePages } from '../pages.ts'
import { entries } from './entries.ts'
import { searched } from './things.ts'

const console = serveTestCloud()
const root: Caller = { userid: 'u', account: 'admin', domainid: 'd', roleType: 'Admin' }
const all = (caller: Caller, can: (command: string) => boolean = () => true) =>
  entries({ caller, can, t: translate }, undefined)

test('nothing declared is missing: every page, every list and every action', () => {
  const offered = all(root)
  const pages = offered.flatMap(e => (e.to === undefined ? [] : [e.to]))
  for (const page of madePages) expect(pages).toContain(page.path)
  for (const r of resources.filter(one => one.alone)) expect(pages).toContain(pathTo(r))
  expect(new Set(pages).size).toBe(pages.length)

  const labels = new Set(offered.filter(e => e.choose ?? e.run ?? e.to).map(e => e.id))
  // what stands only inside something else is reached there
  const declared = resources.flatMap(r =>
    r.actions
      .filter(a => (a.on === 'list' ? !a.scope : r.alone) && (a.role?.(root) ?? true))
      .map(a => `${a.on === 'list' ? 'make' : 'do'} ${r.name} ${a.id}`),
  )
  expect(declared.filter(id => !labels.has(id))).toEqual([])
})

test('nobody is offered what the server does not let them call', () => {
  const user: Caller = { ...root, roleType: 'User' }
  const ids = all(user, command => command === 'listVirtualMachines').map(e => e.id)
  expect(ids).toContain('page /instances')
  expect(ids.filter(id => id.startsWith('do ') || id.startsWith('make '))).toEqual([])
  expect(ids).not.toContain('page /hosts')
})

test('Ctrl+K, a few letters and Enter lead to a page', async () => {
  const router = await visit('/zones')
  await screen.findByRole('heading', { level: 1, name: /Zones/ })
  await userEvent.keyboard('{Control>}k{/Control}')
  const box = await screen.findByRole('combobox', { name: 'Search pages, actions and things' })
  await waitFor(() => expect(box).toHaveFocus())
  await userEvent.keyboard('Pods{Enter}')
  await waitFor(() => expect(router.state.location.pathname).toBe('/client/pods'))
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument()
})

test('what is on screen comes first, with the reason for what it forbids', async () => {
  const { rows } = await console.cloud.admin.call('listUsers', { username: 'admin' })
  await visit(`/users/${rows[0]?.id}`)
  await screen.findByRole('heading', { level: 1, name: 'admin' })
  await userEvent.keyboard('{Control>}k{/Control}')
  const [first] = await screen.findAllByRole('option')
  expect(first).toHaveTextContent('Edit user admin')
  expect(screen.getByRole('option', { name: 'Lock user You would lock yourself out.' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
})

test('an action of something elsewhere asks which, then begins', async () => {
  await visit('/zones')
  await screen.findByRole('heading', { level: 1, name: /Zones/ })
  await userEvent.keyboard('{Control>}k{/Control}')
  await screen.findByRole('combobox')
  await userEvent.keyboard('Edit user{Enter}')
  const dialog = await screen.findByRole('dialog', { name: 'Edit user' })
  await userEvent.click(await within(dialog).findByRole('option', { name: /^admin/ }))
  expect(await screen.findByRole('dialog', { name: 'Edit user: admin' })).toBeVisible()
})

test('what the cloud holds is found by its name, and opened', async () => {
  await console.cloud.admin.call('createSecurityGroup', { name: 'harbour-front' })
  const router = await visit('/zones')
  await screen.findByRole('heading', { level: 1, name: /Zones/ })
  await userEvent.keyboard('{Control>}k{/Control}')
  await screen.findByRole('combobox')
  await userEvent.keyboard('harbour-fr')
  await userEvent.click(await screen.findByRole('option', { name: /^harbour-front/ }))
  await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/client\/security-groups\//))
})

test('an action and a name in one line begin it there', async () => {
  await console.cloud.admin.call('createSecurityGroup', { name: 'quiet-quay' })
  await visit('/zones')
  await screen.findByRole('heading', { level: 1, name: /Zones/ })
  await userEvent.keyboard('{Control>}k{/Control}')
  await screen.findByRole('combobox')
  await userEvent.keyboard('delete security quiet-q')
  const line = await screen.findByRole('option', { name: /^Delete security group: quiet-quay/ })
  expect(screen.getAllByRole('option')).toEqual([line])
  await userEvent.keyboard('{Enter}')
  expect(await screen.findByRole('dialog', { name: 'Delete security group: quiet-quay' })).toBeVisible()
})

test('every kind of thing that has a page of its own is searched', () => {
  const kinds = searched({ caller: root, can: () => true, t: translate }).map(r => r.name)
  for (const name of ['vm', 'network', 'user', 'volume', 'host']) expect(kinds).toContain(name)
  expect(kinds).not.toContain('event')
})

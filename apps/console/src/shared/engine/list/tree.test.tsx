import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const console = serveTestCloud()
const MANY = 102
let parent: string

beforeAll(async () => {
  const { cloud } = console
  parent = (await cloud.admin.call('createDomain', { name: 'harbour' })).id ?? ''
  for (let i = 0; i < MANY; i++)
    await cloud.admin.call('createDomain', {
      name: `berth-${String(i).padStart(3, '0')}`,
      parentdomainid: parent,
    })
})

const asked = () => console.calls.filter(c => c.get('command') === 'listDomainChildren').map(c => c.get('id'))

test('a branch is asked for when it is opened, and reaches its last row', async () => {
  const router = await visit('/domains')
  const fold = await screen.findByRole('button', { name: 'What is below harbour' })
  expect(asked()).not.toContain(parent)
  await userEvent.click(fold)
  expect(await screen.findByRole('link', { name: 'berth-000' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'berth-101' })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Show 2 more' }))
  expect(await screen.findByRole('link', { name: 'berth-101' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Show/ })).not.toBeInTheDocument()

  await userEvent.click(screen.getByText('List', { selector: 'span' }))
  await waitFor(() => expect(router.state.location.search).toBe('?as=list'))
  expect(await screen.findByRole('table')).toBeVisible()
})

test('the tree is walked and folded by the arrows', async () => {
  await visit('/domains')
  const harbour = await screen.findByRole('link', { name: 'harbour' })
  harbour.focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(await screen.findByRole('link', { name: 'berth-000' })).toBeVisible()
  await userEvent.keyboard('{ArrowDown}')
  expect(screen.getByRole('link', { name: 'berth-000' })).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}{ArrowLeft}')
  expect(screen.queryByRole('link', { name: 'berth-000' })).not.toBeInTheDocument()
})

import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const console = serveTestCloud()
const slow = { timeout: 15_000 }

test('the bounds of a custom size are all or none', async () => {
  await visit('/service-offerings')
  const [add] = await screen.findAllByRole('button', { name: 'Add service offering' }, slow)
  await userEvent.click(add as HTMLElement)
  const form = await screen.findByRole('dialog', { name: 'Add service offering' }, slow)
  const box = (name: RegExp) => within(form).getByRole('textbox', { name })
  await userEvent.type(await within(form).findByRole('textbox', { name: /^Name/ }), 'within')
  await userEvent.type(box(/^Description/), 'within')
  await userEvent.click(within(form).getByRole('checkbox', { name: /^Custom size/ }))
  await userEvent.type(box(/^vCPUs at least/), '1')
  await userEvent.click(within(form).getByRole('button', { name: 'Add service offering' }))
  expect(await within(form).findAllByText(/open on all sides or bounded on all/, {}, slow)).not.toEqual([])
  await userEvent.type(box(/^vCPUs at most/), '4')
  await userEvent.type(box(/^Memory at least/), '512')
  await userEvent.type(box(/^Memory at most/), '2048')
  await userEvent.type(box(/^CPU speed/), '800')
  await userEvent.click(within(form).getByRole('button', { name: 'Add service offering' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument(), slow)
  const { rows } = await console.cloud.admin.call('listServiceOfferings', { name: 'within' })
  expect(rows).toMatchObject([{ cpuspeed: 800, serviceofferingdetails: { maxmemory: '2048' } }])
}, 60_000)

test('an offering of a custom size asks for no CPU and sends none', async () => {
  await visit('/service-offerings')
  const [add] = await screen.findAllByRole('button', { name: 'Add service offering' }, slow)
  await userEvent.click(add as HTMLElement)
  const form = await screen.findByRole('dialog', { name: 'Add service offering' }, slow)
  await userEvent.type(await within(form).findByRole('textbox', { name: /^Name/ }), 'as you like')
  await userEvent.type(within(form).getByRole('textbox', { name: /^vCPUs( \*)?$/ }), '2')
  await userEvent.click(within(form).getByRole('checkbox', { name: /^Custom size/ }))
  expect(within(form).queryByRole('textbox', { name: /^vCPUs( \*)?$/ })).not.toBeInTheDocument()
  await userEvent.click(await within(form).findByText('More options'))
  await userEvent.click(within(form).getByRole('checkbox', { name: /^Dynamic scaling/ }))
  await userEvent.click(within(form).getByRole('button', { name: 'Add service offering' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument(), slow)
  const { rows } = await console.cloud.admin.call('listServiceOfferings', { name: 'as you like' })
  expect(rows).toMatchObject([{ iscustomized: true, dynamicscalingenabled: false }])
}, 60_000)

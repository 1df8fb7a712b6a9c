import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const console = serveTestCloud()
const slow = { timeout: 15_000 }

beforeAll(async () => {
  const { admin } = console.cloud
  await admin.call('updateConfiguration', { name: 'quota.enable.service', value: 'true' })
  const names = { firstname: 'Ann', lastname: 'Test', email: 'ann@example.org' }
  await admin.call('createAccount', {
    username: 'ann',
    password: 'a-quiet-harbour-7',
    accounttype: 0,
    ...names,
  })
})

test('a price below one is charged for a kind of usage that is picked', async () => {
  await visit('/quota-tariffs')
  await userEvent.click(
    (await screen.findAllByRole('button', { name: 'Add tariff' }, slow))[0] as HTMLElement,
  )
  const form = await screen.findByRole('dialog', { name: 'Add tariff' }, slow)
  await userEvent.type(await within(form).findByRole('textbox', { name: /^Name/ }), 'running hours')
  await userEvent.click(within(form).getByRole('combobox', { name: /^Kind of usage/ }))
  await userEvent.click(await screen.findByRole('option', { name: /RUNNING/, hidden: true }))
  await userEvent.type(within(form).getByRole('textbox', { name: /^Price/ }), '0.05')
  await userEvent.click(within(form).getByRole('button', { name: 'Add tariff' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument(), slow)
  const { rows } = await console.cloud.admin.call('quotaTariffList', { name: 'running hours' })
  expect(rows).toMatchObject([{ usageType: 1, tariffValue: 0.05 }])
}, 60_000)

test('credits are added to the balance of an account, and taken from it', async () => {
  await visit('/quota')
  const balance = async () => {
    const { rows } = await console.cloud.admin.call('quotaSummary', { listall: true })
    return rows.find(row => row.account === 'ann')?.balance
  }
  const credit = async (value: string) => {
    await userEvent.click(await screen.findByRole('button', { name: 'Actions for ann' }, slow))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Add credits' }))
    const form = await screen.findByRole('dialog', { name: 'Add credits: ann' })
    await userEvent.type(await within(form).findByRole('textbox', { name: /^Value/ }), value)
    await userEvent.click(within(form).getByRole('button', { name: 'Add credits' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument(), slow)
  }
  await credit('12.5')
  expect(await balance()).toBe(12.5)
  await credit('-2')
  expect(await balance()).toBe(10.5)
}, 60_000)

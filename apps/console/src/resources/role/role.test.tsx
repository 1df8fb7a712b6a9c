import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const console = serveTestCloud()
const slow = { timeout: 15_000 }

test('a role is imported with its rules, and can be disabled', async () => {
  const { admin } = console.cloud
  await visit('/roles')
  await userEvent.click(
    (await screen.findAllByRole('button', { name: 'Import role' }, slow))[0] as HTMLElement,
  )
  const form = await screen.findByRole('dialog', { name: 'Import role' }, slow)
  await userEvent.type(await within(form).findByRole('textbox', { name: /^Name/ }), 'auditor')
  await userEvent.type(
    within(form).getByRole('textbox', { name: /^Rules/ }),
    'list*,allow,{Enter}*,deny,nothing else, ever',
  )
  await userEvent.click(within(form).getByRole('button', { name: 'Import role' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument(), slow)
  const auditor = async () => (await admin.call('listRoles', { name: 'auditor' })).rows[0]
  const { rows } = await admin.call('listRolePermissions', { roleid: (await auditor())?.id ?? '' })
  expect(rows).toMatchObject([
    { rule: 'list*', permission: 'allow' },
    { rule: '*', permission: 'deny', description: 'nothing else, ever' },
  ])
  await userEvent.click(await screen.findByRole('button', { name: 'Actions for auditor' }, slow))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Disable role' }))
  const sure = await screen.findByRole('dialog', { name: 'Disable role: auditor' })
  await userEvent.click(within(sure).getByRole('button', { name: 'Disable role' }))
  await waitFor(async () => expect(await auditor()).toMatchObject({ state: 'disabled' }), slow)
}, 60_000)

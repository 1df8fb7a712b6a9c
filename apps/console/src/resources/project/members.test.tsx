import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const console = serveTestCloud()
const slow = { timeout: 15_000 }
const password = 'a-quiet-harbour-7'
let projectid: string

beforeAll(async () => {
  const { admin } = console.cloud
  for (const username of ['ann', 'ben']) {
    const names = { firstname: username, lastname: 'Test', email: `${username}@example.org` }
    await admin.call('createAccount', { username, password, accounttype: 0, ...names })
  }
  projectid = (await admin.run('createProject', { name: 'web', displaytext: 'web' })).id
})

const members = async () =>
  (await console.cloud.admin.call('listProjectAccounts', { projectid })).rows.map(row => [
    row.account,
    row.role,
  ])
const act = async (button: string, item: string) => {
  await userEvent.click(await screen.findByRole('button', { name: button }, slow))
  await userEvent.click(await screen.findByRole('menuitem', { name: item }))
}

test('an account is added with a role of the project, made an administrator and removed again', async () => {
  const { admin } = console.cloud
  const role = await admin.call('createProjectRole', { projectid, name: 'reader' })
  await visit(`/projects/${projectid}/members`)
  await userEvent.click(
    (await screen.findAllByRole('button', { name: 'Add account' }, slow))[0] as HTMLElement,
  )
  const form = await screen.findByRole('dialog', { name: 'Add account' }, slow)
  await userEvent.type(await within(form).findByRole('textbox', { name: /^Account/ }), 'ann')
  await userEvent.click(await within(form).findByText('More options'))
  await userEvent.click(within(form).getByRole('combobox', { name: 'Project role', hidden: true }))
  await userEvent.click(await screen.findByRole('option', { name: 'reader', hidden: true }))
  await userEvent.click(within(form).getByRole('button', { name: 'Add account' }))
  await waitFor(async () => expect(await members()).toContainEqual(['ann', 'Regular']), slow)
  const { rows } = await admin.call('listProjectAccounts', { projectid, projectroleid: role.id })
  expect(rows).toHaveLength(1)
  await act('Actions for ann', 'Make project administrator')
  await waitFor(async () => expect(await members()).toContainEqual(['ann', 'Admin']), slow)
  expect(await members()).toContainEqual(['admin', 'Admin'])
  await act('Actions for ann', 'Remove account')
  const sure = await screen.findByRole('dialog', { name: 'Remove account: ann' })
  await userEvent.click(within(sure).getByRole('button', { name: 'Remove account' }))
  await waitFor(async () => expect(await members()).toEqual([['admin', 'Admin']]), slow)
}, 60_000)

test('who is invited accepts on a page of their own', async () => {
  const { admin } = console.cloud
  await admin.call('updateConfiguration', { name: 'project.invite.required', value: 'true' })
  await admin.run('addAccountToProject', { projectid, account: 'ben' })
  await visit(`/projects/${projectid}/project-invitations`)
  expect(await screen.findByRole('button', { name: 'Actions for web' }, slow)).toBeVisible()
  cleanup()
  await visit('/project-invitations', 'ben', password)
  await act('Actions for web', 'Accept invitation')
  await waitFor(async () => expect(await members()).toContainEqual(['ben', 'Regular']), slow)
}, 60_000)

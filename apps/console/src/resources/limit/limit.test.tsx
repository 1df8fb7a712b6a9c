import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const console = serveTestCloud()
const slow = { timeout: 15_000 }

test('a limit of a project is set, and lifted again by -1', async () => {
  const { admin } = console.cloud
  const { id: projectid } = await admin.run('createProject', { name: 'web', displaytext: 'web' })
  await visit(`/projects/${projectid}/limits`)
  const change = async (max: string) => {
    await userEvent.click(await screen.findByRole('button', { name: 'Actions for Memory' }, slow))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Change limit' }))
    const form = await screen.findByRole('dialog', { name: 'Change limit: Memory' })
    const box = await within(form).findByRole('textbox', { name: /^Limit/ })
    await userEvent.clear(box)
    await userEvent.type(box, max)
    await userEvent.click(within(form).getByRole('button', { name: 'Change limit' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument(), slow)
  }
  const memory = async () => {
    const { rows } = await admin.call('listResourceLimits', { projectid, resourcetype: 9 })
    return rows[0]?.max
  }
  await change('2048')
  expect(await screen.findByText('2 GiB', undefined, slow)).toBeVisible()
  expect(await memory()).toBe(2048)
  await change('-1')
  expect(await memory()).toBe(-1)
}, 60_000)

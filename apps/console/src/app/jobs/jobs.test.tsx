import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { jobs } from '#shared/api/jobs.ts'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const console = serveTestCloud()

beforeAll(async () => {
  await console.cloud.admin.call('createSecurityGroup', { name: 'web' })
})

const sent = (command: string) => console.calls.filter(c => c.get('command') === command)

test('what was begun is listed with its end, can be repeated, and outlives a reload', async () => {
  const { rows } = await console.cloud.admin.call('listSecurityGroups', { securitygroupname: 'web' })
  await visit(`/security-groups/${rows[0]?.id}/tags`)
  await userEvent.click((await screen.findAllByRole('button', { name: 'Add tags' }))[0] as HTMLElement)
  const form = await screen.findByRole('dialog', { name: 'Add tags' })
  await userEvent.click(await within(form).findByRole('button', { name: 'Add entry' }))
  await userEvent.type(within(form).getByRole('textbox', { name: 'Key' }), 'env')
  await userEvent.click(within(form).getByRole('button', { name: 'Add tags' }))
  await waitFor(() => expect(jobs.get()[0]?.status).toBe('done'), { timeout: 10_000 })

  cleanup()
  const kept = sessionStorage.getItem('cloud.jobs')
  expect(kept).toContain('createTags')
  await visit('/jobs')
  const repeat = await screen.findByRole('button', { name: /^Repeat Add tags/ })
  expect(repeat.closest('li')).toHaveTextContent('Completed')
  // the tag is there by now: the repetition fails, and says why
  await userEvent.click(repeat)
  await waitFor(() => expect(sent('createTags')).toHaveLength(2))
  expect(
    await screen.findAllByText(/has a tag env already/, undefined, { timeout: 10_000 }),
  ).not.toHaveLength(0)
}, 40_000)

test('all shows what ended elsewhere too, as its events tell it, and says what that leaves out', async () => {
  const { admin } = console.cloud
  const made = await admin.call('createSecurityGroup', { name: 'from-a-script' })
  const tags = [{ key: 'tier', value: 'front' }]
  await admin.run('createTags', { resourceids: [made.id], resourcetype: 'SecurityGroup', tags })
  const router = await visit('/jobs')
  await userEvent.click(await screen.findByText('All'))
  await waitFor(() => expect(router.state.location.search).toBe('?view=all'))
  const told = await screen.findAllByText('Add tags', undefined, { timeout: 5_000 })
  expect(told[0]?.closest('li')).toHaveTextContent('Completed')
  expect(screen.getByText(/^The API lists jobs while they run/)).toBeVisible()
  expect(sent('listAsyncJobs').some(c => c.get('listall') === 'true')).toBe(true)
})

import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { readyZone } from '#test-zone.ts'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const console = serveTestCloud()
let volumeid: string

beforeAll(async () => {
  const zoneid = await readyZone(console.cloud)
  const { admin } = console.cloud
  const { rows } = await admin.call('listDiskOfferings', { keyword: 'Small' })
  const volume = await admin.run('createVolume', { name: 'data', zoneid, diskofferingid: rows[0]?.id ?? '' })
  volumeid = volume.id
}, 60_000)

const sent = (command: string) =>
  console.calls.filter(c => c.get('command') === command).map(c => Object.fromEntries(c))

test('a schedule is typed as the cloud wants it and read as people do', async () => {
  await visit(`/volumes/${volumeid}/snapshot-policies`)
  const [add] = await screen.findAllByRole('button', { name: 'Add snapshot policy' }, { timeout: 15_000 })
  await userEvent.click(add as HTMLElement)
  const form = await screen.findByRole('dialog', { name: 'Add snapshot policy' }, { timeout: 15_000 })
  const schedule = await within(form).findByRole('textbox', { name: /^Schedule/ })
  expect(schedule).toHaveAccessibleDescription('Minute and hour: 15:2 is at 02:15.')
  await userEvent.selectOptions(within(form).getByRole('combobox', { name: /^Interval/ }), 'Weekly')
  expect(schedule).toHaveAccessibleDescription(/Sundays at 02:15/)
  await userEvent.type(schedule, '15:2:1')
  await userEvent.click(within(form).getByRole('button', { name: 'Add snapshot policy' }))
  expect(await screen.findByText('Sunday 02:15', undefined, { timeout: 15_000 })).toBeVisible()
  expect(sent('createSnapshotPolicy')[0]).toMatchObject({ volumeid, intervaltype: 'weekly', maxsnaps: '7' })
}, 60_000)

test('a changed schedule replaces that of the same interval', async () => {
  const policy = { volumeid, schedule: '5', timezone: 'UTC', maxsnaps: 3 }
  await console.cloud.admin.call('createSnapshotPolicy', { ...policy, intervaltype: 'hourly' })
  await visit(`/volumes/${volumeid}/snapshot-policies`)
  const row = await screen.findByRole('button', { name: 'Actions for Hourly Minute 5' }, { timeout: 15_000 })
  await userEvent.click(row)
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Change schedule' }))
  const form = await screen.findByRole('dialog', { name: /^Change schedule/ })
  const schedule = await within(form).findByRole('textbox', { name: /^Schedule/ })
  await userEvent.clear(schedule)
  await userEvent.type(schedule, '40')
  await userEvent.click(within(form).getByRole('button', { name: 'Change schedule' }))
  expect(await screen.findByText('Minute 40', undefined, { timeout: 15_000 })).toBeVisible()
  expect(screen.queryByText('Minute 5')).not.toBeInTheDocument()
  await waitFor(() => expect(sent('createSnapshotPolicy')[0]).toMatchObject({ intervaltype: 'hourly' }))
}, 60_000)

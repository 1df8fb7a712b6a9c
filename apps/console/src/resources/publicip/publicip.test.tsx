import { advancedZone } from '@cloud/testkit'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const served = serveTestCloud()
let range: string

beforeAll(async () => {
  range = (await advancedZone(served.cloud.admin)).range.id
}, 60_000)

const fromMenuOf = async (name: string, action: string) => {
  await userEvent.click(await screen.findByRole('button', { name: `Actions for ${name}` }))
  await userEvent.click(await screen.findByRole('menuitem', { name: action }))
  return screen.findByRole('dialog', { name: `${action}: ${name}` })
}
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())

test('a free address is reserved for an account of the chosen domain, and released again', async () => {
  const { admin } = served.cloud
  const domain = await admin.call('createDomain', { name: 'harbour' })
  await admin.call('createAccount', {
    username: 'ann',
    password: 'a-quiet-harbour-7',
    email: 'ann@example.org',
    firstname: 'Ann',
    lastname: 'Test',
    accounttype: 0,
    domainid: domain.id,
  })
  await visit('/public-ips?state=Free')
  const form = await fromMenuOf('192.0.2.15', 'Reserve address')
  await userEvent.click(await within(form).findByRole('combobox', { name: /^Domain/ }))
  await userEvent.click(await screen.findByRole('option', { name: 'ROOT/harbour' }))
  await userEvent.click(within(form).getByRole('combobox', { name: /^Account/ }))
  await userEvent.click(await screen.findByRole('option', { name: 'ann' }))
  expect(screen.queryByRole('option', { name: 'admin' })).not.toBeInTheDocument()
  await userEvent.click(within(form).getByRole('button', { name: 'Reserve address' }))
  await gone()
  const ip = async () => (await admin.call('listPublicIpAddresses', { listall: true })).rows[0]
  expect(await ip()).toMatchObject({ ipaddress: '192.0.2.15', state: 'Reserved', account: 'ann' })

  cleanup()

  await visit('/public-ips?state=Reserved')
  const question = await fromMenuOf('192.0.2.15', 'Release reserved address')
  await userEvent.click(within(question).getByRole('button', { name: 'Release reserved address' }))
  await gone()
  expect(await ip()).toBeUndefined()
}, 60_000)

test('a public range is kept for a domain, and open to everybody again', async () => {
  const { admin } = served.cloud
  const title = '192.0.2.10 – 192.0.2.19'
  const kept = async () => (await admin.call('listVlanIpRanges', { id: range })).rows[0]?.domain
  await visit('/ip-ranges')
  const form = await fromMenuOf(title, 'Dedicate IP range')
  await userEvent.click(await within(form).findByRole('combobox', { name: /^Domain/ }))
  await userEvent.click(await screen.findByRole('option', { name: 'ROOT/harbour' }))
  await userEvent.click(within(form).getByRole('button', { name: 'Dedicate IP range' }))
  await gone()
  expect(await kept()).toBe('harbour')
  const question = await fromMenuOf(title, 'Release IP range')
  await userEvent.click(within(question).getByRole('button', { name: 'Release IP range' }))
  await gone()
  expect(await kept()).toBeUndefined()
}, 60_000)

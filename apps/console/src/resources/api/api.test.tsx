import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const console = serveTestCloud()
let apikey: string

beforeAll(async () => {
  const { admin } = console.cloud
  const { rows } = await admin.call('listUsers', { username: 'admin' })
  const pair = await admin.run('registerUserKeys', { id: rows[0]?.id ?? '', name: 'laptop' })
  apikey = pair.apikey ?? ''
})

const result = () => screen.findByRole('complementary', { name: 'Signed call' })
const chooseOwn = async () =>
  userEvent.selectOptions(
    await screen.findByRole('combobox', { name: 'Which pair' }),
    await screen.findByRole('option', { name: /^laptop/ }),
  )

test('the navigation leads to it', async () => {
  await visit('/instances')
  const link = await screen.findByRole('link', { name: 'Signed calls' })
  expect(link).toHaveAttribute('href', '/client/signed-calls')
})

test('a call signed with an own pair shows what was signed, the URL, curl and CloudMonkey', async () => {
  await visit('/signed-calls?command=listUsers')
  await chooseOwn()
  const signed = await result()
  expect(await within(signed).findByRole('region', { name: 'String to sign' })).toHaveTextContent(
    `apikey=${apikey.toLowerCase()}&command=listusers`,
  )
  expect(within(signed).getByRole('region', { name: 'As curl' })).toHaveTextContent(
    /^As curlcurl 'http.*signature=/,
  )
  expect(within(signed).getByRole('region', { name: /CloudMonkey/ })).toHaveTextContent('list users')
})

test('a list that is tried answers as it answers a program', async () => {
  await visit('/signed-calls?command=listUsers')
  await chooseOwn()
  await userEvent.click(await screen.findByRole('button', { name: 'Try it' }))
  const answer = await screen.findByRole('region', { name: 'Answer' })
  expect(answer).toHaveTextContent('HTTP 200')
  expect(answer).toHaveTextContent(/<listusersresponse .*<username>admin<\/username>/)
})

test('a pasted pair with a wrong secret is refused by the cloud, and that is shown', async () => {
  await visit('/signed-calls?command=listUsers')
  await userEvent.click(await screen.findByRole('radio', { name: 'Paste a pair' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'API key' }), apikey)
  await userEvent.type(screen.getByLabelText('Secret key'), 'wrong')
  await userEvent.click(await screen.findByRole('button', { name: 'Try it' }))
  expect(await screen.findByRole('region', { name: 'Answer' })).toHaveTextContent('HTTP 401')
})

test('a command is found by its name; what it needs stands there, what changes something is not tried', async () => {
  const router = await visit('/signed-calls')
  await chooseOwn()
  const command = await screen.findByRole('combobox', { name: 'Command' })
  await userEvent.clear(command)
  await userEvent.type(command, 'deployVirtual')
  await userEvent.click(await screen.findByRole('option', { name: /deployVirtualMachine/ }))
  expect(router.state.location.search).toBe('?command=deployVirtualMachine')
  await userEvent.type(await screen.findByRole('textbox', { name: /^zoneid/ }), '1')
  const signed = await result()
  expect(await within(signed).findByText(/Still to be filled in: serviceofferingid/)).toBeVisible()
  expect(within(signed).queryByRole('button', { name: 'Try it' })).toBeNull()
})

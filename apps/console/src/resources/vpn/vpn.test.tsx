import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const served = serveTestCloud()

test('a customer gateway that is changed keeps what the form does not change', async () => {
  const { admin } = served.cloud
  const gateway = await admin.run('createVpnCustomerGateway', {
    name: 'branch',
    gateway: '203.0.113.7',
    cidrlist: '10.20.0.0/16',
    ipsecpsk: 'a-long-shared-secret',
    ikepolicy: 'aes256-sha256;modp2048',
    esppolicy: 'aes256-sha256',
    ikelifetime: 7200,
    esplifetime: 1800,
    dpd: true,
  })
  await visit(`/vpn-customer-gateways/${gateway.id}`)
  await userEvent.click(await screen.findByRole('button', { name: 'Actions' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Edit VPN customer gateway' }))
  const form = await screen.findByRole('dialog', { name: 'Edit VPN customer gateway: branch' })
  const address = await within(form).findByRole('textbox', { name: /^Gateway/ })
  await userEvent.clear(address)
  await userEvent.type(address, '203.0.113.8')
  await userEvent.click(await within(form).findByText('More options'))
  await userEvent.click(within(form).getByRole('checkbox', { name: /^Dead peer detection/ }))
  await userEvent.clear(within(form).getByRole('textbox', { name: /^ESP lifetime/ }))
  await userEvent.click(within(form).getByRole('button', { name: 'Edit VPN customer gateway' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  const now = async () => (await admin.call('listVpnCustomerGateways', { id: gateway.id })).rows[0]
  await expect.poll(async () => (await now())?.gateway).toBe('203.0.113.8')
  expect(await now()).toMatchObject({
    name: 'branch',
    cidrlist: '10.20.0.0/16',
    ipsecpsk: 'a-long-shared-secret',
    ikelifetime: 7200,
    dpd: false,
  })
  expect((await now())?.esplifetime).not.toBe(1800)
}, 30_000)

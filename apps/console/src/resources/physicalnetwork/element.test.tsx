import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const served = serveTestCloud()

test('a provider is enabled once its element is switched on, both on their pages', async () => {
  const { admin } = served.cloud
  const zone = await admin.call('createZone', {
    name: 'adv',
    networktype: 'Advanced',
    dns1: '192.0.2.53',
    internaldns1: '192.0.2.53',
  })
  const physical = await admin.run('createPhysicalNetwork', { zoneid: zone.id, name: 'p' })
  const asked = { physicalnetworkid: physical.id, name: 'VpcVirtualRouter' }
  const [provider] = (await admin.call('listNetworkServiceProviders', asked)).rows
  const nspid = provider?.id ?? ''
  const elements = async () => (await admin.call('listVirtualRouterElements', { nspid })).rows
  const [element] = await elements()

  await visit(`/service-providers/${nspid}`)
  await userEvent.click(await screen.findByRole('tab', { name: /^Router elements/ }))
  expect(await screen.findByRole('row', { name: /No$|No / })).toBeVisible()
  cleanup()
  await visit(`/router-elements/${element?.id}`)
  await userEvent.click(await screen.findByRole('button', { name: 'Switch on router element' }))
  await expect.poll(async () => (await elements())[0]?.enabled).toBe(true)
  await admin.run('updateNetworkServiceProvider', { id: nspid, state: 'Enabled' })
})

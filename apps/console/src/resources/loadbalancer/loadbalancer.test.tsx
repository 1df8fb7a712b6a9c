import { runningAdvancedZone } from '@cloud/testkit'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { serveTestCloud, visit } from '#test-cloud.tsx'

const served = serveTestCloud()
let rule: string
let vm: string

beforeAll(async () => {
  const { admin } = served.cloud
  const { zone, offering } = await runningAdvancedZone(served.cloud)
  const network = await admin.call('createNetwork', {
    zoneid: zone.id,
    name: 'shop',
    networkofferingid: offering,
  })
  const ip = await admin.run('associateIpAddress', { networkid: network.id })
  const made = await admin.run('deployVirtualMachine', {
    zoneid: zone.id,
    name: 'web-1',
    templateid: '4',
    serviceofferingid: '1',
    networkids: [network.id],
  })
  vm = made.id
  const lb = await admin.run('createLoadBalancerRule', {
    publicipid: ip.id,
    name: 'front',
    algorithm: 'roundrobin',
    publicport: 443,
    privateport: 443,
  })
  rule = lb.id
}, 60_000)

const sent = (command: string) =>
  served.calls.filter(c => c.get('command') === command).map(c => Object.fromEntries(c))

test('an instance joins a rule, leads to its own page and leaves again, all on the page of the rule', async () => {
  await visit(`/load-balancer-rules/${rule}/instances`)
  await userEvent.click(await screen.findByRole('button', { name: 'Add instances to the rule' }))
  const form = await screen.findByRole('dialog', { name: 'Add instances to the rule: front' })
  await userEvent.click(await within(form).findByRole('combobox', { name: /^Instances/ }))
  await userEvent.click(await screen.findByRole('option', { name: 'web-1' }))
  await userEvent.click(within(form).getByRole('button', { name: 'Add instances to the rule' }))
  const link = await screen.findByRole('link', { name: 'web-1' }, { timeout: 10_000 })
  expect(link).toHaveAttribute('href', `/client/instances/${vm}`)
  expect(await screen.findByRole('tab', { name: /^Instances\s*1$/ })).toBeVisible()

  await userEvent.click(screen.getByRole('button', { name: 'Actions for web-1' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Take instances off the rule' }))
  const question = await screen.findByRole('dialog', { name: 'Take instances off the rule: web-1' })
  await userEvent.click(within(question).getByRole('button', { name: 'Take instances off the rule' }))
  expect(await screen.findByRole('tab', { name: /^Instances\s*0$/ }, { timeout: 10_000 })).toBeVisible()
  expect(sent('removeFromLoadBalancerRule')).toMatchObject([{ id: rule, virtualmachineids: vm }])
}, 60_000)

test('a stickiness policy takes its parameters by name', async () => {
  await visit(`/load-balancer-rules/${rule}/stickiness-policies`)
  await userEvent.click(
    (await screen.findAllByRole('button', { name: 'Add stickiness policy' }))[0] as HTMLElement,
  )
  const form = await screen.findByRole('dialog', { name: 'Add stickiness policy' })
  await userEvent.type(await within(form).findByRole('textbox', { name: /^Name/ }), 'same-again')
  await userEvent.click(await within(form).findByText('More options'))
  await userEvent.click(within(form).getByRole('button', { name: 'Add entry' }))
  await userEvent.type(within(form).getByRole('textbox', { name: 'Key' }), 'cookie-name')
  await userEvent.type(within(form).getByRole('textbox', { name: 'Value' }), 'sid')
  await userEvent.click(within(form).getByRole('button', { name: 'Add stickiness policy' }))
  expect(
    await screen.findByRole('row', { name: /same-again LbCookie cookie-name = sid/ }, { timeout: 10_000 }),
  ).toBeVisible()
  expect(sent('createLBStickinessPolicy')).toMatchObject([
    { lbruleid: rule, 'param[0].name': 'cookie-name', 'param[0].value': 'sid' },
  ])
}, 60_000)

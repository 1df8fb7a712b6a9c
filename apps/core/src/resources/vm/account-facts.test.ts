import { furnished } from '@cloud/testkit'
import { expect, onTestFinished, test } from 'vitest'

test('an account tells how many of its instances run, and how many are stopped', async () => {
  const { t, basics } = await furnished(1)
  onTestFinished(() => t.close())
  for (const startvm of [true, true, false]) await t.admin.run('deployVirtualMachine', { ...basics, startvm })
  const { rows } = await t.admin.call('listAccounts')
  expect(rows[0]).toMatchObject({ vmrunning: 2, vmstopped: 1, vmtotal: 3, vmlimit: 'Unlimited' })
})

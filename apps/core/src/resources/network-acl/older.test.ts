import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createTestCloud } from '@cloud/testkit'
import { expect, onTestFinished, test } from 'vitest'

test('an installation that is older than VPCs gets their offerings and lists at its next start, once', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'core-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true }))
  const there = async () => {
    const t = await createTestCloud({ dataDir })
    const offerings = await t.admin.call('listVPCOfferings', {})
    const lists = await t.admin.call('listNetworkACLLists', {})
    const items = await t.admin.call('listNetworkACLs', {})
    await t.close()
    return [offerings.count, lists.count, items.count]
  }
  expect(await there()).toEqual([7, 2, 4])
  const db = new DatabaseSync(join(dataDir, 'core.db'))
  for (const table of ['networkAclItem', 'networkAcl', 'vpcOffering']) db.exec(`delete from ${table}`)
  db.close()
  expect(await there()).toEqual([7, 2, 4])
  expect(await there()).toEqual([7, 2, 4])
})

import { screen, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { serveTestCloud, visit } from '#test-cloud.tsx'
import { readyZone } from '#test-zone.ts'

const console = serveTestCloud()
let zoneid: string
beforeAll(async () => {
  zoneid = await readyZone(console.cloud)
})

/** How the picture says a thing, and where its link must lead. */
async function expected(): Promise<[RegExp, string][]> {
  const { admin } = console.cloud
  const [pods, clusters, hosts, pools, stores, systemVms] = await Promise.all([
    admin.call('listPods', { zoneid }),
    admin.call('listClusters', { zoneid }),
    admin.call('listHosts', { zoneid, type: 'Routing' }),
    admin.call('listStoragePools', { zoneid }),
    admin.call('listImageStores', { zoneid }),
    admin.call('listSystemVms', { zoneid }),
  ])
  const links = (kind: string, path: string, rows: readonly { id: string; name?: string | undefined }[]) =>
    rows.map(({ id, name }): [RegExp, string] => [
      new RegExp(`^${kind} ${(name ?? '').replace(/[.?*+]/g, '\\$&')}`),
      `/client/${path}/${id}`,
    ])
  return [
    ...links('Pod', 'pods', pods.rows),
    ...links('Cluster', 'clusters', clusters.rows),
    ...links('Host', 'hosts', hosts.rows),
    ...links('Primary storage', 'primary-storage', pools.rows),
    ...links('Secondary storage', 'secondary-storage', stores.rows),
    ...links('System VM', 'system-vms', systemVms.rows),
  ]
}

test('every box of the picture is a link to what it stands for', async () => {
  await visit(`/zones/${zoneid}`)
  const picture = await screen.findByRole('group', { name: /^Zone / })
  const boxes = await expected()
  expect(boxes.length).toBeGreaterThanOrEqual(7)
  for (const [name, href] of boxes)
    expect(within(picture).getByRole('link', { name })).toHaveAttribute('href', href)
})

test('a host says how it is and what of it is promised', async () => {
  await visit(`/zones/${zoneid}`)
  const picture = await screen.findByRole('group', { name: /^Zone / })
  expect(
    within(picture).getByRole('link', { name: /^Host .*, Up, CPU allocated \d+ %, Memory allocated \d+ %$/ }),
  ).toBeVisible()
})

test('the zone keeps its facts, its activity and the lists of what stands in it', async () => {
  await visit(`/zones/${zoneid}`)
  expect(await screen.findByText('Network type')).toBeVisible()
  expect(screen.getByRole('tab', { name: 'Hosts' })).toBeVisible()
  expect(screen.getByRole('region', { name: 'Activity' })).toBeVisible()
})

import { afterEach, expect, test } from 'vitest'
import { createTestCloud, type TestCloud } from './cloud.ts'

let cloud: TestCloud
afterEach(() => cloud.close())

test('a test cloud is the real core behind the real client', async () => {
  cloud = await createTestCloud()
  const { rows } = await cloud.admin.call('listApis', { name: 'listApis' })
  expect(rows.map(api => api.name)).toEqual(['listApis'])
})

test('a wrong password is refused with the status of the API', async () => {
  cloud = await createTestCloud()
  await expect(cloud.as('admin', 'wrong')).rejects.toMatchObject({ status: 531 })
})

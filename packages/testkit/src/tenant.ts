import type { Cloud } from '@cloud/client'
import type { TestCloud } from './cloud.ts'

/** A new account of the root domain with one user, who is logged in. */
export async function addTenant(t: TestCloud, username: string): Promise<Cloud> {
  const password = 'Secret-123'
  await t.admin.call('createAccount', {
    username,
    password,
    email: `${username}@example.org`,
    firstname: username,
    lastname: 'Test',
    accounttype: 0,
  })
  return t.as(username, password)
}

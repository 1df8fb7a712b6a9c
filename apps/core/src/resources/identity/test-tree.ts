import { createTestCloud, type TestCloud } from '@cloud/testkit'

type Cloud = TestCloud['admin']

export const password = 'Secret-123'

export interface Tree extends TestCloud {
  /** uuids of the domains */
  acme: string
  east: string
  alice: Cloud
  bob: Cloud
  dadmin: Cloud
}

/** ROOT ▸ acme (dadmin, alice) ▸ east (bob), and a user carol in ROOT. */
export async function tree(): Promise<Tree> {
  const cloud = await createTestCloud()
  const { id: acme } = await cloud.admin.call('createDomain', { name: 'acme' })
  const { id: east } = await cloud.admin.call('createDomain', { name: 'east', parentdomainid: acme })
  const add = (username: string, accounttype: number, domainid?: string) =>
    cloud.admin.call('createAccount', {
      username,
      password,
      email: `${username}@example.org`,
      firstname: username,
      lastname: 'Example',
      accounttype,
      ...(domainid !== undefined && { domainid }),
    })
  await add('dadmin', 2, acme)
  await add('alice', 0, acme)
  await add('bob', 0, east)
  await add('carol', 0)
  return {
    ...cloud,
    acme,
    east,
    dadmin: await cloud.as('dadmin', password, '/acme'),
    alice: await cloud.as('alice', password, '/acme'),
    bob: await cloud.as('bob', password, '/acme/east'),
  }
}

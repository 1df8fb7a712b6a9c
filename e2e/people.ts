import type { Api } from './api.ts'

/** An administrator of a domain of its own: whoever signs in as one is not led to the set-up of a zone. */
export async function addDomainAdmin(api: Api, username: string, password: string): Promise<string> {
  const { domain } = (await api.call('createDomain', { name: 'harbour' })) as { domain: { id: string } }
  await addAccount(api, username, password, domain.id, 2)
  return domain.id
}

export const addAccount = (api: Api, username: string, password: string, domainid: string, accounttype = 0) =>
  api.call('createAccount', {
    username,
    password,
    accounttype,
    domainid,
    email: `${username}@example.com`,
    firstname: username,
    lastname: 'Test',
  })

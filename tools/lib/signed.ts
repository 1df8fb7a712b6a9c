import { signedQuery } from '@cloud/signing'
import type { TestCloud } from '@cloud/testkit'

/** A call of the API that is signed already, so that only the server's work is measured. @throws Error when it is refused */
export type Call = () => Promise<string>

export interface Signer {
  query(command: string, params?: Record<string, string | number | boolean>): Promise<string>
  /** in this process, straight into the core */
  call(command: string, params?: Record<string, string | number | boolean>): Promise<Call>
}

/** Makes keys for admin and signs with them. */
export async function signerOf({ admin, core }: TestCloud): Promise<Signer> {
  const { rows } = await admin.call('listUsers', { username: 'admin' })
  const keys = await admin.run('registerUserKeys', { id: rows[0]?.id ?? '' })
  const credentials = { apiKey: keys.apikey ?? '', secretKey: keys.secretkey ?? '' }
  const query: Signer['query'] = (command, params = {}) => {
    const all: Record<string, string | number | boolean> = { command, response: 'json', ...params }
    return signedQuery(
      Object.entries(all).map(([name, value]) => [name, String(value)]),
      credentials,
    )
  }
  return {
    query,
    async call(command, params) {
      const request = {
        method: 'GET',
        query: await query(command, params),
        body: '',
        headers: {},
        remoteAddress: '127.0.0.1',
      }
      return async () => {
        const { status, body } = await core.handle(request)
        if (status !== 200) throw new Error(`${command} was answered with ${status}: ${body.slice(0, 300)}`)
        return body
      }
    },
  }
}

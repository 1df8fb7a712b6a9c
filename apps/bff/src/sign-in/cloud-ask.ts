import type { Bff } from '#bff.ts'
import type { BackendAnswer } from '#ports/backend.ts'
import type { Visitor } from '#sign-in/provider.ts'

/** A call to the cloud for somebody who is not signed in yet.
 *  @param server which of several has to answer. Rejects with BackendError. */
export type CloudAsk = (
  fields: Readonly<Record<string, string>>,
  visitor: Visitor,
  server?: string,
) => Promise<BackendAnswer>

/** By POST: what is sent stands in no access log. */
export function cloudAsk({ call }: Pick<Bff, 'call'>): CloudAsk {
  return (fields, { address, host, requestId }, server) =>
    call(fields['command'] ?? '', {
      method: 'POST',
      query: '',
      body: new URLSearchParams({ response: 'json', ...fields }).toString(),
      expects: 'json',
      repeatable: false,
      remoteAddress: address,
      host,
      requestId,
      ...(server !== undefined && { server }),
    })
}

/** The BFF itself, asking what there is. */
export const nobody: Visitor = { address: '127.0.0.1', host: '', requestId: 'sign-in' }

import { commandSpec } from '@cloud/contract/data'
import { CloudError } from '#kernel/errors.ts'
import { errorResponse } from './envelope.ts'
import type { ApiResponse } from './http.ts'
import type { ParsedRequest } from './request.ts'

/** Signing in by somebody else's word, of which this cloud takes none: listOauthProvider is always empty. */
export function refuseOauthLogin({ params, format }: ParsedRequest): ApiResponse {
  const missing = ['provider', 'email', 'secretcode'].filter(name => !params.get(name))
  const text =
    missing.length > 0
      ? `The command oauthlogin needs the parameters provider, email and secretcode; ${missing.join(', ')} is missing.`
      : `This cloud has no OAuth provider ${params.get('provider')}; sign in with user name and password.`
  return errorResponse(new CloudError('ACCOUNT_ERROR', text, { cs: null }), {
    format,
    root: commandSpec('oauthlogin').responseName,
    known: false,
    describe: false,
  })
}

import { BackendError, type BackendAnswer, readText } from '#ports/backend.ts'
import { refusal } from '#http/envelope.ts'

/** `fetch` for @cloud/client that goes straight to the backend: no network, no session cookie, no second log. */
export function cloudFetch(call: (command: string, body: string) => Promise<BackendAnswer>): typeof fetch {
  return async (_url, init) => {
    const body = typeof init?.body === 'string' ? init.body : ''
    const command = new URLSearchParams(body).get('command') ?? ''
    const answer = await call(command, body).catch((error: unknown) => {
      if (error instanceof BackendError)
        return refusal(error.status, { command, expects: 'json' }, error.message)
      throw error
    })
    const headers = answer.headers.map(([name, value]): [string, string] => [name, value])
    return new Response(await readText(answer), { status: answer.status, headers })
  }
}

/** A backend whose cloud follows the rules of a basic zone, and fails on demand. Tests only. */
import { CloudError } from '@cloud/client'
import { ModelCloud } from '@cloud/provision/testing'
import { param, parseCall } from '#http/call.ts'
import { contentTypes, refusal } from '#http/envelope.ts'
import type { BackendAnswer } from '#ports/backend.ts'
import { type TestCloud, testCloud } from '#test-cloud.ts'

export type ModelBackend = TestCloud & { model: ModelCloud }

export function modelBackend(): ModelBackend {
  const logins = testCloud()
  const model = new ModelCloud()
  // only the edge between wire and model knows commands by their text
  const list = model.call as unknown as (command: string, params: object) => Promise<{ rows: object[] }>
  return {
    ...logins,
    model,
    async call(request) {
      const call = parseCall(request.method, request.query, request.body)
      const { command } = call
      if (command === 'login' || command === 'logout') return logins.call(request)
      if (!logins.sessions.has(request.session?.cookie ?? ''))
        return refusal(401, call, 'unable to verify user credentials and/or request signature')
      const own = new Set(['command', 'response', 'sessionkey'])
      const names = [...call.params.keys()].filter(name => !own.has(name))
      const params = Object.fromEntries(names.map(name => [name, param(call, name)]))
      const root = `${command.toLowerCase()}response`
      try {
        if (!command.startsWith('list'))
          return json({ [root]: { thing: await model.loose.run(command, params) } })
        const { rows } = await list(command, params)
        return json({ [root]: { count: rows.length, row: rows } })
      } catch (error) {
        if (!(error instanceof CloudError)) throw error
        return refusal(error.status || 503, call, error.errortext)
      }
    },
  }
}

const json = (document: object): BackendAnswer => ({
  status: 200,
  headers: [['content-type', contentTypes.json]],
  body: JSON.stringify(document),
})

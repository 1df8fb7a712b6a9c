/** The least that is a cloud to the BFF: logins, sessions with cookie and key, and commands that are told apart. Tests only. */
import { commandSpecs } from '@cloud/contract/data'
import { parseCall, param } from '#http/call.ts'
import { envelope, refusal } from '#http/envelope.ts'
import type { Backend, BackendAnswer, BackendRequest, UpstreamSession } from '#ports/backend.ts'

export interface TestCloud extends Backend {
  /** sessions that are open at the cloud, by cookie */
  sessions: Map<string, UpstreamSession>
  /** what the next calls are answered with, in place of the cloud's own answers */
  next: (BackendAnswer | Error)[]
}

export function testCloud(): TestCloud {
  const sessions = new Map<string, UpstreamSession>()
  const next: (BackendAnswer | Error)[] = []
  let count = 0

  const login = (call: Call): BackendAnswer => {
    if (param(call, 'username') !== 'admin' || param(call, 'password') !== 'password')
      return refusal(531, call, 'Failed to authenticate user in domain 1; please provide valid credentials')
    const session = { cookie: `node0-${++count}`, key: `upstream-session-key-${count}` }
    sessions.set(session.cookie, session)
    const { status, body, headers } = envelope(200, call.expects, 'loginresponse', {
      username: 'admin',
      userid: 'u-1',
      domainid: 'd-1',
      timeout: 1800,
      account: 'admin',
      type: '1',
      sessionkey: session.key,
      passwordchangerequired: true,
    })
    const cookies = [`JSESSIONID=${session.cookie}; Path=/client`, `sessionkey=${session.key};HttpOnly`]
    return { status, body, headers: [...headers, ...cookies.map(value => ['set-cookie', value] as const)] }
  }

  return {
    sessions,
    next,
    async call(request) {
      const planned = next.shift()
      if (planned instanceof Error) throw planned
      if (planned) return planned
      const call = parseCall(request.method, request.query, request.body)
      if (call.command === 'login') return login(call)
      if (call.signed || call.command === 'listGuiThemes') return echo(call, request)
      const session = sessions.get(request.session?.cookie ?? '')
      if (!session || session.key !== request.session?.key)
        return refusal(401, call, 'unable to verify user credentials and/or request signature')
      if (call.command === 'listApis') return apis()
      if (call.command === 'logout') sessions.delete(session.cookie)
      return echo(call, request)
    },
    async trouble() {
      return null
    },
    async close() {},
  }
}

type Call = ReturnType<typeof parseCall>

/** Everything that this cloud lets anybody do. */
function apis(): BackendAnswer {
  const api = [...commandSpecs.keys()].map(name => ({ name }))
  const body = JSON.stringify({ listapisresponse: { count: api.length, api } })
  return { status: 200, headers: [['content-type', 'application/json;charset=utf-8']], body }
}

/** An answer that says what was asked, and tries to hand out the cloud's own cookie. */
function echo(call: Call, request: BackendRequest): BackendAnswer {
  const root = `${call.command.toLowerCase()}response`
  const answer = envelope(200, call.expects, root, { method: request.method, asked: request.body })
  return { ...answer, headers: [...answer.headers, ['set-cookie', 'JSESSIONID=of-the-cloud; Path=/client']] }
}

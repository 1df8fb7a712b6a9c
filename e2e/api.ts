import { expect } from '@playwright/test'
import { signedQuery } from '@cloud/signing'
import type { Server } from './server.ts'

type Values = Record<string, string | number | boolean>
type Tree = Record<string, unknown>

export interface Keys {
  apiKey: string
  secretKey: string
}

export interface Api {
  keys: Keys
  /** One signed call. @returns what is under the answer's root */
  call(command: string, values?: Values): Promise<Tree>
  /** The same, and its job waited for. @returns `jobresult` */
  run(command: string, values?: Values): Promise<Tree>
}

/** Calls the API from outside as programs do: logs in once for a key pair, then signs. */
export async function connect(
  server: Server,
  username = 'admin',
  password = 'password',
  domain = '/',
): Promise<Api> {
  const session = await login(server, username, password, domain)
  const job = await session('registerUserKeys', { id: session.userid })
  const { userkeys } = (await wait(session, String(job['jobid']))) as {
    userkeys: { apikey: string; secretkey: string }
  }
  const keys = { apiKey: userkeys.apikey, secretKey: userkeys.secretkey }
  server.secrets.add(keys.secretKey)
  const call = async (command: string, values: Values = {}) => {
    const query = await signedQuery(texts({ command, ...values }), keys)
    // Each by a connection of its own: one that was kept may be closed just as the next call is sent on it.
    return inside(await fetch(`${server.api}?${query}`, { headers: { connection: 'close' } }), command)
  }
  return {
    keys,
    call,
    async run(command, values) {
      const answer = await call(command, values)
      return typeof answer['jobid'] === 'string' ? wait(call, answer['jobid']) : answer
    },
  }
}

/** What a call sends, asking for JSON. */
const texts = (values: Values): [string, string][] =>
  Object.entries<Values[string]>({ response: 'json', ...values }).map(([name, value]) => [
    name,
    String(value),
  ])

async function login(server: Server, username: string, password: string, domain: string) {
  const answer = await fetch(server.api, {
    method: 'POST',
    body: new URLSearchParams({ command: 'login', response: 'json', username, password, domain }),
  })
  if (password !== 'password') server.secrets.add(password)
  const { sessionkey, userid } = (await inside(answer, 'login')) as { sessionkey: string; userid: string }
  server.secrets.add(sessionkey)
  const cookie = answer.headers
    .getSetCookie()
    .map(c => c.split(';')[0])
    .join('; ')
  const call = async (command: string, values: Values = {}) =>
    inside(
      await fetch(server.api, {
        method: 'POST',
        headers: { cookie },
        body: new URLSearchParams(texts({ command, sessionkey, ...values })),
      }),
      command,
    )
  return Object.assign(call, { userid })
}

async function inside(answer: Response, command: string): Promise<Tree> {
  const text = await answer.text()
  const [body] = Object.values(JSON.parse(text) as Record<string, Tree>)
  if (!answer.ok || !body) throw new Error(`${command}: ${answer.status} ${text}`)
  return body
}

async function wait(call: (command: string, values: Values) => Promise<Tree>, jobid: string): Promise<Tree> {
  let job: Tree = {}
  await expect
    .poll(async () => (job = await call('queryAsyncJobResult', { jobid }))['jobstatus'], {
      timeout: 60_000,
      intervals: [30, 60, 100],
    })
    .not.toBe(0)
  if (job['jobstatus'] === 1) return job['jobresult'] as Tree
  throw new Error(`${String(job['cmd'])}: ${JSON.stringify(job['jobresult'])}`)
}

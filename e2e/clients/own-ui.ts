import { expect } from '@playwright/test'

export type Values = Readonly<Record<string, string | number | boolean>>
type Tree = Record<string, unknown>

/** Calls as CloudStack's own web interface makes them: reads by GET and changes by POST, the session's key in cookie
 *  and parameter, names in mixed case, jobs polled. */
export class OwnUi {
  private readonly cookies = new Map<string, string>()
  private key = ''
  private readonly api: string

  constructor(api: string) {
    this.api = api
  }

  /** @returns status and body of one call */
  async send(method: 'GET' | 'POST', command: string, values: Values = {}): Promise<[number, Tree]> {
    const form = new URLSearchParams({ command, response: 'json', ...(this.key && { sessionkey: this.key }) })
    for (const [name, value] of Object.entries(values)) form.set(name, String(value))
    const cookie = Array.from(this.cookies, pair => pair.join('=')).join('; ')
    const answer = await fetch(method === 'GET' ? `${this.api}/?${form}` : `${this.api}/`, {
      method,
      headers: { connection: 'close', ...(cookie && { cookie }) },
      ...(method === 'POST' && { body: form }),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? []
      this.cookies.set(name, value)
    }
    return [answer.status, (await answer.json()) as Tree]
  }

  /** @returns what is under the root. Rejects with what the cloud said when it refuses */
  async get(command: string, values: Values = {}): Promise<Tree> {
    return inside(command, await this.send('GET', command, values))
  }

  async post(command: string, values: Values = {}): Promise<Tree> {
    return inside(command, await this.send('POST', command, values))
  }

  /** A change that is a job. @returns `jobresult` */
  async job(command: string, values: Values = {}): Promise<Tree> {
    const { jobid } = await this.post(command, values)
    expect(jobid, `${command} is a job`).toEqual(expect.any(String))
    let job: Tree = {}
    const look = async () =>
      (job = await this.get('queryAsyncJobResult', { jobId: String(jobid) }))['jobstatus']
    await expect.poll(look, { timeout: 60_000, intervals: [50, 100, 200] }).not.toBe(0)
    expect(job['jobstatus'], `${command}: ${JSON.stringify(job['jobresult'])}`).toBe(1)
    return job['jobresult'] as Tree
  }

  /** Leaves first, whoever was there before, as the interface does. */
  async signIn(username: string, password: string): Promise<Tree> {
    await this.send('POST', 'logout')
    const session = await this.post('login', { username, password, domain: '/' })
    this.key = String(session['sessionkey'])
    return session
  }

  /** What is under the root's one list. */
  async rows(command: string, values: Values = {}): Promise<Tree[]> {
    const answer = await this.get(command, values)
    return (Object.values(answer).find(Array.isArray) ?? []) as Tree[]
  }

  async first(command: string, values: Values = {}): Promise<string> {
    const [row] = await this.rows(command, values)
    expect(row, `${command} ${JSON.stringify(values)} finds something`).toBeDefined()
    return String(row?.['id'])
  }
}

function inside(command: string, [status, tree]: [number, Tree]): Tree {
  const [body] = Object.values(tree) as Tree[]
  if (status !== 200 || !body) throw new Error(`${command}: ${status} ${JSON.stringify(tree)}`)
  return body
}

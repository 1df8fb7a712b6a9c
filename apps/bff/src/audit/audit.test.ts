import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { auditFiles } from '#audit/audit.ts'
import { admin, client, signedInConsole, signedInProgram, testBff } from '#test-bff.ts'

function files(maxBytes = 1_000_000) {
  const dir = mkdtempSync(join(tmpdir(), 'audit-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  const errors: unknown[] = []
  const open = () => auditFiles({ dir, maxBytes, keep: 2, onError: error => errors.push(error) })
  return { dir, open, errors }
}
const entry = (second: number) => ({
  time: new Date(second * 1000).toISOString(),
  requestid: `r${second}`,
  kind: 'console',
  command: 'createZone',
  ids: {},
  status: 200,
  from: '10.0.0.1',
})
const machine = '0f6a6b1a-6b59-4c3c-9d53-1a2b3c4d5e6f'

test('entries are read back newest first, page by page, after a restart too', async () => {
  const { open, dir } = files()
  const audit = open()
  for (let i = 1; i <= 5; i++) audit.record(entry(i))
  const page = await open().read(2)
  expect(page.map(one => one.requestid)).toEqual(['r5', 'r4'])
  expect((await open().read(10, page[1]?.time)).map(one => one.requestid)).toEqual(['r3', 'r2', 'r1'])
  expect(statSync(join(dir, 'audit.jsonl')).mode & 0o077).toBe(0)
})

test('a file that is full is put aside, and the oldest goes', async () => {
  const { open, dir } = files(400)
  const audit = open()
  for (let i = 1; i <= 20; i++) audit.record(entry(i))
  expect(readdirSync(dir).toSorted()).toEqual(['audit.1.jsonl', 'audit.2.jsonl', 'audit.jsonl'])
  const left = await audit.read(100)
  expect(left[0]?.requestid).toBe('r20')
  expect(left.length).toBeLessThan(20)
  for (const name of readdirSync(dir)) expect(statSync(join(dir, name)).size).toBeLessThanOrEqual(400)
})

test('a line that a crash has cut off does not hide the others', async () => {
  const { open, dir } = files()
  open().record(entry(1))
  const path = join(dir, 'audit.jsonl')
  writeFileSync(path, `${readFileSync(path, 'utf8')}{"time":"20`)
  expect(await open().read(10)).toHaveLength(1)
})

test('a full disk stops no call', () => {
  const { open, dir, errors } = files()
  const audit = open()
  rmSync(dir, { recursive: true })
  audit.record(entry(1))
  expect(errors).toHaveLength(1)
})

test('changes and sign-ins are recorded with who, what and from where, and without what was typed', async () => {
  const { app, audited } = testBff()
  const page = await signedInConsole(app)
  const program = await signedInProgram(app)
  await page.call({ command: 'listZones' })
  await page.call({
    command: 'destroyVirtualMachine',
    id: machine,
    password: 'vm-password',
    ids: 'not-an-id',
  })
  await client(app).get({ command: 'createZone', name: 'Berlin', apikey: 'the-api-key', signature: 's' })
  await client(app).post({ command: 'login', username: 'my-secret-as-name', password: 'wrong' })
  await program.call({ command: 'logout' })
  expect(audited.map(({ kind, command, status }) => [kind, command, status])).toEqual([
    ['client', 'logout', 200],
    ['client', 'login', 531],
    ['signed', 'createZone', 200],
    ['console', 'destroyVirtualMachine', 200],
    ['client', 'login', 200],
    ['console', 'login', 200],
  ])
  expect(audited[3]).toMatchObject({
    userid: 'u-1',
    username: 'admin',
    ids: { id: machine },
    from: '127.0.0.1',
  })
  expect(audited[2]?.key).toMatch(/^[\da-f]{12}$/)
  const text = JSON.stringify(audited)
  for (const secret of [
    admin.password + '"',
    'vm-password',
    'not-an-id',
    'the-api-key',
    'Berlin',
    'my-secret',
    'wrong',
    page.key,
    program.key,
  ])
    expect(text).not.toContain(secret)
})

test('only a root admin reads the audit log', async () => {
  const { app, bff } = testBff()
  const page = await signedInConsole(app)
  const read = () => page.request('/client/bff/audit?limit=1', { headers: { 'x-session-key': page.key } })
  const { entries } = (await (await read()).json()) as { entries: { command: string }[] }
  expect(entries.map(one => one.command)).toEqual(['login'])
  const { find } = bff.sessions
  bff.sessions.find = async (...given) => {
    const session = await find(...given)
    return session && { ...session, type: '2' }
  }
  expect((await read()).status).toBe(403)
})

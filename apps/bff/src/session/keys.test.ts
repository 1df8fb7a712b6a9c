import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { keysFrom, keysIn } from '#session/keys.ts'
import { type Session, sealer } from '#session/seal.ts'

const day = 24 * 3600_000
const session: Session = {
  sid: 's',
  kind: 'console',
  key: 'k',
  upstream: { cookie: 'c', key: 'u' },
  userid: 'u-1',
  username: 'admin',
  account: 'admin',
  domainid: 'd-1',
  type: '1',
  created: 0,
  expires: 365 * day,
}
const clock = { now: () => 0 }
const secret = (letter: string) => letter.repeat(32)

test('a token of the secret before is still opened, one of another installation is not', async () => {
  const token = await sealer(keysFrom([secret('a')]), clock).seal(session)
  expect(await sealer(keysFrom([secret('b'), secret('a')]), clock).open(token)).toEqual(session)
  expect(await sealer(keysFrom([secret('b')]), clock).open(token)).toBeNull()
})

test('a token tells nothing and is told apart by its key', async () => {
  const [key] = keysFrom([secret('a')])
  const token = await sealer([key], clock).seal(session)
  const header = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as unknown
  expect(header).toEqual({ alg: 'dir', enc: 'A256GCM', kid: key.kid })
  expect(token).not.toContain('admin')
  expect(token.length).toBeLessThan(1000)
})

test('keys are made once, for the owner alone, and renewed while the one before still opens', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'bff-keys-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  const at = (time: number) => keysIn(dir, { now: () => time })
  const first = at(0)
  expect(statSync(join(dir, 'session.keys')).mode & 0o777).toBe(0o600)
  expect(at(29 * day)).toEqual(first)
  const renewed = at(30 * day)
  expect(renewed).toHaveLength(2)
  expect(renewed[0]).not.toEqual(first[0])
  expect(renewed[1]).toEqual(first[0])
  const third = at(61 * day)
  expect([third.length, third[1]]).toEqual([2, renewed[0]])
})

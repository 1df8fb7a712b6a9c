import { expect, test } from 'vitest'
import { serveTestCloud } from '#test-cloud.tsx'
import { signIn } from '#shared/api/sign-in.ts'
import { readyZone } from '#test-zone.ts'
import { afterSignIn } from './after-sign-in.ts'
import { rememberSkip } from './setup-skipped.ts'

const served = serveTestCloud()

const admin = async () => {
  const me = await signIn({ username: 'admin', password: 'password', domain: '' })
  if (!me) throw new Error('a second factor is wanted')
  return me
}

test('an administrator of a cloud without a zone is led through the guide, until they put it aside', async () => {
  const me = await admin()
  expect(await afterSignIn(me)).toBe('/setup')
  expect(await afterSignIn({ ...me, mustChangePassword: false })).toBe('/setup')
  rememberSkip(me.userid)
  expect(await afterSignIn(me)).toBe('/password')
  expect(await afterSignIn({ ...me, mustChangePassword: false })).toBeUndefined()
  expect(await afterSignIn({ ...me, userid: 'another administrator' })).toBe('/setup')
})

test('anybody else only has to change an initial password', async () => {
  const me = await admin()
  expect(await afterSignIn({ ...me, roleType: 'User' })).toBe('/password')
  expect(await afterSignIn({ ...me, roleType: 'User', mustChangePassword: false })).toBeUndefined()
})

test('once there is a zone, an initial password is changed on its own page', async () => {
  await readyZone(served.cloud)
  const me = await admin()
  expect(await afterSignIn(me)).toBe('/password')
  expect(await afterSignIn({ ...me, mustChangePassword: false })).toBeUndefined()
})

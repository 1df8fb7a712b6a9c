import { CloudError } from '@cloud/client'
import {
  exportCmk,
  exportJson,
  exportTerraform,
  importJson,
  readWanted,
  type SetupAnswer,
  type Wanted,
} from '@cloud/provision'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { RouteModule } from '#app.ts'
import { readJson } from '#http/read-json.ts'
import type { Env } from '#http/peer.ts'
import { Refusal } from '#setup/refusal.ts'
import type { Setup } from '#setup/setup.ts'

const rootAdmin = '1'

const version = z.int().min(0)
const saveBody = z.object({ version, wanted: z.unknown() })
const importBody = z.object({ version, text: z.string() })
const preflightBody = z.object({ wanted: z.unknown().optional() })
const launchBody = z.object({
  secrets: z.object({ hostPassword: z.string().min(1) }).optional(),
  version: version.optional(),
})

const exports = {
  cmk: { write: exportCmk, type: 'text/x-shellscript', file: 'basic-installation.sh' },
  terraform: { write: exportTerraform, type: 'text/plain', file: 'basic-installation.tf' },
  json: { write: exportJson, type: 'application/json', file: 'basic-installation.json' },
}
const format = z.enum(['cmk', 'terraform', 'json'])

/** `/client/bff/setup`: the guided installation. For root administrators; shapes are `SetupAnswer` and its like in
 *  @cloud/provision, refusals are `SetupRefusal`. */
export function setupRoutes(setup: Setup): RouteModule {
  const app = new Hono<Env>()
  app.use('/setup/*', async (c, next) => {
    if (c.get('session').type !== rootAdmin)
      return new Refusal('forbidden', 'Only root administrators set up a zone.').answer(c)
    await next()
  })
  app.onError((error, c) => {
    if (error instanceof Refusal) return error.answer(c)
    if (error instanceof CloudError) return new Refusal('cloud', error.errortext).answer(c)
    throw error
  })
  app
    .get('/setup', async c => answer(c, { plan: await setup.view() }))
    .put('/setup', async c => {
      const body = await parsed(c, saveBody)
      return answer(c, { plan: await setup.save(readable(body.wanted), body.version, c.get('session')) })
    })
    .delete('/setup', async c => {
      await setup.forget()
      return answer(c, { plan: null })
    })
    .post('/setup/preflight', async c => {
      const { wanted } = await parsed(c, preflightBody)
      return c.json(await setup.preflight(wanted === undefined ? null : readable(wanted), c.get('session')))
    })
    .post('/setup/launch', c => build(setup, c))
    .post('/setup/retry', c => build(setup, c))
    .get('/setup/undo', async c => c.json(await setup.undoable(c.get('session'))))
    .post('/setup/undo', async c => answer(c, { plan: await setup.undo(c.get('session')) }, 202))
    .get('/setup/export', async c => {
      const read = format.safeParse(c.req.query('format'))
      if (!read.success) throw new Refusal('bad-request', 'The format is one of cmk, terraform and json.')
      const { write, type, file } = exports[read.data]
      return c.body(write(await setup.wanted()), 200, {
        'content-type': `${type}; charset=utf-8`,
        'content-disposition': `attachment; filename="${file}"`,
      })
    })
    .post('/setup/import', async c => {
      const body = await parsed(c, importBody)
      const read = importJson(body.text)
      if (!read.ok) throw new Refusal('bad-request', importFaults[read.why.code])
      return answer(c, { plan: await setup.save(read.wanted, body.version, c.get('session')) })
    })
  return () => app
}

async function build(setup: Setup, c: Context<Env>): Promise<Response> {
  const { secrets = null, version: seen = null } = await parsed(c, launchBody)
  return answer(c, { plan: await setup.build(secrets, seen, c.get('session')) }, 202)
}

const answer = (c: Context<Env>, body: SetupAnswer, status: 200 | 202 = 200) => c.json(body, status)

const importFaults = {
  'no-json': 'This file is no JSON.',
  'other-format': 'This file is no export of a basic installation.',
  'other-version': 'This export was made by another version of the console.',
  'bad-field': 'A field of this export is missing or no text.',
}

function readable(value: unknown): Wanted {
  const read = readWanted(value)
  if (!read.ok) throw new Refusal('bad-request', `The field ${read.why.field} is missing or no text.`)
  return read.wanted
}

async function parsed<T>(c: Context<Env>, schema: z.ZodType<T>): Promise<T> {
  const read = schema.safeParse(await readJson(c))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Refusal('bad-request', `The request cannot be read: ${issue?.path.join('.')} ${issue?.message}`)
}

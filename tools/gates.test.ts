/** Each gate, seen to fail: a small clean tree outside the project, and violations planted in it. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { gates } from './lib/gates.mjs'
import { program, run } from './lib/project.mjs'

type Files = Record<string, string>
const root = join(import.meta.dirname, '..')
const configs = [
  '.oxlintrc.json',
  '.oxfmtrc.json',
  'knip.json',
  'tsconfig.base.json',
  'tools/lib/lint-house.mjs',
]
const workspaces = ['packages/contract', 'packages/signing', 'packages/client', 'packages/provision']
workspaces.push('packages/testkit', 'apps/core', 'apps/bff', 'apps/console', 'e2e')

const home = mkdtempSync(join(tmpdir(), 'cloud-gates-'))
const pristine = join(home, 'pristine')
const tree = join(home, 'tree')

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
const put = (at: string, files: Files) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at, path)), { recursive: true })
    writeFileSync(join(at, path), text)
  }
}

/** The answer of one gate about the tree as it now stands. */
async function ask(name: string) {
  const gate = gates.find(each => each.name === name)
  if (!gate) throw new Error(`no gate is named ${name}`)
  return gate.run(tree)
}

async function askAbout(name: string, planted: Files) {
  put(tree, planted)
  return ask(name)
}

/** Our own packages resolve to the tree's, all others to what is installed here. */
function linkModules() {
  mkdirSync(join(tree, 'node_modules/@cloud'), { recursive: true })
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '@cloud' && !name.startsWith('.'))
      symlinkSync(join(root, 'node_modules', name), join(tree, 'node_modules', name))
  for (const path of workspaces)
    symlinkSync(join(tree, path), join(tree, 'node_modules/@cloud', path.split('/').at(-1) ?? path))
}

beforeAll(async () => {
  const files: Files = { 'package.json': json({ name: 'tree', private: true, workspaces, type: 'module' }) }
  for (const path of workspaces) {
    const name = `@cloud/${path.split('/').at(-1)}`
    const base = `${path.replaceAll(/[^/]+/g, '..')}/tsconfig.base.json`
    files[`${path}/package.json`] = json({ name, type: 'module', exports: { '.': './src/index.ts' } })
    files[`${path}/tsconfig.json`] = json({ extends: base, include: ['src'] })
    files[`${path}/src/index.ts`] = `export const name = '${path}'\n`
  }
  put(pristine, files)
  for (const path of configs) cpSync(join(root, path), join(pristine, path))
  await run(program('oxfmt'), { cwd: pristine, capture: true })
  linkModules()
})
afterAll(() => rmSync(home, { recursive: true, force: true }))
beforeEach(() => {
  for (const folder of ['packages', 'apps', 'e2e'])
    rmSync(join(tree, folder), { recursive: true, force: true })
  cpSync(pristine, tree, { recursive: true })
})

test.each(['format', 'lint', 'boundaries', 'types'])('a clean tree passes the %s gate', async name => {
  expect(await ask(name)).toMatchObject({ code: 0 })
})

test('format: text that oxfmt would write otherwise', async () => {
  const { code, output } = await askAbout('format', {
    'apps/bff/src/index.ts': 'export const name = "bff";\n',
  })
  expect({ code, output }).toMatchObject({
    code: 1,
    output: expect.stringContaining('apps/bff/src/index.ts'),
  })
})

test('types: a value that may be missing is not a value', async () => {
  const source = 'export const first = (names: string[]): string => names[0]\n'
  const { code, output } = await askAbout('types', { 'apps/core/src/index.ts': source })
  expect(code).toBeGreaterThan(0)
  expect(output).toContain('apps/core/src/index.ts(1,')
})

test('lint: promises, any, exhaustive switches, consoles, sleeps, long files', async () => {
  const { code, output } = await askAbout('lint', {
    'apps/core/src/a.ts': 'export const go = async () => 1\ngo()\n',
    'apps/core/src/b.ts': 'export const of = (value: any) => String(value)\n',
    'apps/core/src/c.ts': [
      "export function word(state: 'Up' | 'Down') {",
      "  switch (state) { case 'Up': return 1 }\n  return 0\n}\n",
    ].join('\n'),
    'apps/core/src/d.ts': "console.log('here')\n",
    'apps/core/src/e.test.ts': [
      "import { expect, test } from 'vitest'",
      "test('a', async () => {\n  await new Promise(r => setTimeout(r, 9))\n  expect(1).toBe(1)\n})\n",
    ].join('\n'),
    'apps/core/src/f.ts': 'export const one = 1\n'
      .repeat(401)
      .replaceAll('one', () => `n${Math.random()}`.replace('.', '')),
    'apps/core/src/g.ts': 'export const first = (names: string[]): string => names[0]!\n',
    'apps/core/src/h.ts': "import { k } from './k.ts'\nexport const h = () => k\n",
    'apps/core/src/k.ts': "import { h } from './h.ts'\nexport const k = () => h\n",
    'apps/console/src/l.tsx': 'export const Picture = () => <img src="cloud.png" />\n',
  })
  expect(code).toBe(1)
  for (const rule of [
    'typescript(no-floating-promises)',
    'typescript(no-explicit-any)',
    'typescript(switch-exhaustiveness-check)',
    'eslint(no-console)',
    'house(no-sleep)',
    'eslint(max-lines)',
    'typescript(no-non-null-assertion)',
    'import(no-cycle)',
    'jsx-a11y(alt-text)',
  ])
    expect(output).toContain(rule)
})

test('unused: a file, an export, a dependency that nothing needs', async () => {
  const { code, output } = await askAbout('unused', {
    'apps/core/src/forgotten.ts': 'export const forgotten = 1\n',
    'apps/core/src/index.ts': "export { used } from './half.ts'\n",
    'apps/core/src/half.ts': 'export const used = 1\nexport const idle = 2\n',
    'apps/core/package.json': json({ name: '@cloud/core', type: 'module', dependencies: { kysely: '*' } }),
  })
  expect(code).toBeGreaterThan(0)
  expect(output).toContain('forgotten.ts')
  expect(output).toContain('idle')
  expect(output).toContain('kysely')
})

const core = 'apps/core/src'
const console = 'apps/console/src'
/** rule → importing file, what it imports; files that are imported by path are made here. */
const planted: [rule: string, from: string, to: string][] = [
  ['contract-stands-alone', 'packages/contract/src/x.ts', '@cloud/signing'],
  ['signing-stands-alone', 'packages/signing/src/x.ts', '@cloud/contract'],
  ['packages-below-apps', 'packages/client/src/x.ts', '@cloud/bff'],
  ['client-below-provision', 'packages/client/src/y.ts', '@cloud/provision'],
  ['runs-in-a-browser', 'packages/contract/src/y.ts', 'node:fs'],
  ['console-no-server-code', `${console}/a.ts`, 'hono'],
  ['console-no-node', `${console}/b.ts`, 'node:path'],
  ['core-knows-no-app', `${core}/x.ts`, '@cloud/bff'],
  ['bff-knows-no-console', 'apps/bff/src/x.ts', '@cloud/console'],
  ['only-main-embeds-core', 'apps/bff/src/y.ts', '@cloud/core'],
  ['core-only-by-its-index', 'apps/bff/src/main.ts', '../../core/src/kernel/k.ts'],
  ['testkit-is-for-tests', `${core}/y.ts`, '@cloud/testkit'],
  ['e2e-speaks-http', 'e2e/x.ts', '@cloud/client'],
  ['core-ports-are-types', `${core}/ports/p.ts`, '../kernel/k.ts'],
  ['core-kernel-is-low', `${core}/kernel/k.ts`, '../resources/vm/index.ts'],
  ['core-resources-no-adapters', `${core}/resources/vm/index.ts`, '../../adapters/sqlite/db.ts'],
  ['core-edges-apart', `${core}/api/a.ts`, '../adapters/sqlite/db.ts'],
  ['core-domain-is-pure', `${core}/resources/vm/domain/d.ts`, '../store/s.ts'],
  ['core-domain-no-io', `${core}/resources/vm/domain/e.ts`, 'node:fs'],
  ['console-shared-is-low', `${console}/shared/s.ts`, '../resources/vm/index.ts'],
  ['console-resources-below-app', `${console}/resources/vm/index.ts`, '../../app/app.ts'],
  ['slice-by-its-index', `${core}/resources/volume/v.ts`, '../vm/store/s.ts'],
  ['no-ring', `${core}/adapters/sqlite/db.ts`, '../../ring.ts'],
  ['nothing-unresolved', `${core}/z.ts`, './gone.ts'],
]

describe('boundaries', () => {
  let output = ''
  beforeEach(async () => {
    if (output) return
    const ring = "export * from './adapters/sqlite/db.ts'\n"
    const ends = [`${core}/resources/vm/store/s.ts`, `${console}/app/app.ts`]
    const files: Files = Object.fromEntries(ends.map(path => [path, 'export const end = 1\n']))
    files[`${core}/ring.ts`] = ring
    for (const [, from, to] of planted) files[from] = `import * as other from '${to}'\nexport { other }\n`
    output = (await askAbout('boundaries', files)).output
  })

  test.each(planted)('%s: %s may not import %s', (rule, from) => {
    expect(output).toContain(`${rule}: ${from} → `)
  })
})

test('boundaries: a cruise that could not read TypeScript is no proof', async () => {
  const hook = `import { registerHooks } from 'node:module'; registerHooks({ resolve: (name, context, next) => {
    if (name === 'typescript') throw new Error('not installed'); return next(name, context) } })`
  vi.stubEnv('NODE_OPTIONS', `--import=data:text/javascript,${encodeURIComponent(hook)}`)
  const { code, output } = await ask('boundaries')
  vi.unstubAllEnvs()
  expect({ code, output }).toMatchObject({
    code: 1,
    output: expect.stringContaining('does "typescript" still mean'),
  })
})

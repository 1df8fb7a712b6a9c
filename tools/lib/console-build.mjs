/** Builds the console into apps/console/dist when its sources have changed since the last build. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { precompress } from './precompress.mjs'
import { program, root, run, since } from './project.mjs'

const dist = join(root, 'apps/console/dist')
const stamp = join(dist, '.sources')
const sources = [
  'apps/console',
  'packages/client',
  'packages/contract',
  'packages/provision',
  'packages/signing',
  'vite.config.ts',
  'tsconfig.base.json',
  'package-lock.json',
]
const notBuilt = /^(node_modules|dist|coverage|\..*)$|\.test\.tsx?$/

function* filesIn(path) {
  const entries = readdirSync(join(root, path), { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (notBuilt.test(entry.name)) continue
    if (entry.isDirectory()) yield* filesIn(`${path}/${entry.name}`)
    else yield `${path}/${entry.name}`
  }
}

/** One hash over all that the build reads: contents, so that a checkout with new dates builds nothing. */
function sourceHash() {
  const hash = createHash('sha256')
  for (const source of sources)
    for (const file of /\.\w+$/.test(source) ? [source] : filesIn(source))
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/**
 * @param {{ force?: boolean }} options `force` builds even when nothing has changed
 * @throws Error with the compiler's output
 */
export async function buildConsole({ force = false } = {}) {
  const hash = sourceHash()
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  const start = Date.now()
  console.log('Building the console …')
  const { code, output } = await run(program('vite', 'build', '--logLevel', 'warn'), { capture: true })
  if (code !== 0) throw new Error(`${output}\nThe console was not built.`)
  const files = await precompress(dist)
  writeFileSync(stamp, hash)
  console.log(`Console built in ${since(start)}, ${files} files compressed.`)
}

/** `npm run bench [-- name …]`: the measurements of tools/bench, one after the other; ends with 1 when one is over its budget. */
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { buildConsole } from './lib/console-build.mjs'
import { installMissing } from './lib/install.mjs'
import { ownNode, root, run, stop } from './lib/project.mjs'

await installMissing()
const folder = join(root, 'tools/bench')
const names = readdirSync(folder)
  .map(file => basename(file, '.ts'))
  .sort()
const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !names.includes(name))
if (unknown.length > 0) stop(`There is no bench ${unknown.join(', ')}. There are: ${names.join(', ')}.`)

await buildConsole().catch(error => stop(error.message))
for (const name of names) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n${name}`)
  const { code } = await run([ownNode(), [join(folder, `${name}.ts`)]])
  if (code !== 0) process.exitCode = 1
}

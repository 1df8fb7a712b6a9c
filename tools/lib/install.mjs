/** Brings node_modules to what package-lock.json says, when it is not there yet. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { outerPath, root, run, since, stop } from './project.mjs'

const lock = join(root, 'package-lock.json')
const installed = join(root, 'node_modules', '.package-lock.json')
const stamp = join(root, 'node_modules', '.lock-hash')

const lockHash = () => createHash('sha256').update(readFileSync(lock)).digest('hex')

/** A stamp from an earlier run, or an install by hand that is newer than the lock file. */
function isInstalled() {
  if (!existsSync(installed)) return false
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return true
  return statSync(installed).mtimeMs >= statSync(lock).mtimeMs
}

/** `npm ci`, with the npm that called us where there is one. */
const npmCi = () => {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env
  const args = ['ci', '--loglevel=error', '--no-fund', '--no-audit', '--no-progress']
  if (npm?.endsWith('.js') && node && !node.includes('node_modules')) return [node, [npm, ...args]]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args]
}

export async function installMissing() {
  if (isInstalled()) return
  const start = Date.now()
  console.log('Installing dependencies (npm ci), about a minute the first time …')
  const { code, output } = await run(npmCi(), {
    capture: true,
    env: { ...process.env, PATH: outerPath() },
    shell: process.platform === 'win32',
  })
  if (code !== 0)
    stop(`${output}\nnpm ci failed: it needs a network, or a registry that npm is configured for.`)
  writeFileSync(stamp, lockHash())
  console.log(`Dependencies installed in ${since(start)}.`)
}

/** Finds the programs that tests need beside Node, or fetches Debian's when we may. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './project.mjs'

const browser = {
  what: 'Chromium',
  purpose: 'the end-to-end tests',
  variable: 'CHROMIUM_PATH',
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  fixed: [
    '/usr/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  packages: ['chromium'],
}

const server = {
  what: 'Valkey or Redis server',
  purpose: 'the tests of the shared store',
  variable: 'STORE_SERVER_PATH',
  names: ['valkey-server', 'redis-server'],
  fixed: ['/usr/bin/valkey-server', '/usr/bin/redis-server', '/opt/homebrew/bin/valkey-server'],
  packages: ['valkey-server', 'redis-server'],
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function find({ variable, names, fixed }, env = process.env) {
  if (env[variable]) return isExecutable(env[variable]) ? env[variable] : undefined
  const onPath = (env.PATH ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name)))
  return [...onPath, ...fixed].find(isExecutable)
}

/** The first of these packages that the distribution has. */
async function install({ what, packages }) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run(['apt-get', ['update', '-qq']], { env, capture: true })
  for (const name of packages) {
    console.log(`Installing ${what} from the distribution (apt-get install ${name}) …`)
    const options = ['install', '-y', '-qq', '--no-install-recommends', name]
    const { code, output } = await run(['apt-get', options], { env, capture: true })
    if (code === 0) return
    if (name === packages.at(-1)) console.error(output.trim())
  }
}

async function obtain(program) {
  const { what, purpose, variable, packages } = program
  const found = find(program)
  if (found) return found
  if (process.env[variable]) throw new Error(`${variable} is ${process.env[variable]}, which cannot be run.`)
  const mayInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get')
  if (mayInstall) await install(program)
  const path = find(program)
  if (path) return path
  throw new Error(
    `No ${what} for ${purpose}. Install one (Debian: apt-get install ${packages.at(-1)}) or name it: ${variable}=/path/to/it npm test`,
  )
}

/**
 * @returns path of a browser
 * @throws Error that says what to install
 */
export const chromium = () => obtain(browser)

/**
 * @returns path of a server that speaks Redis
 * @throws Error that says what to install
 */
export const storeServer = () => obtain(server)

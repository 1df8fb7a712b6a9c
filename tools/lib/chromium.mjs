/** Finds a Chromium for the end-to-end tests, or fetches Debian's when we may. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './project.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const fixed = [
  '/usr/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @returns path of a browser, or undefined */
function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) return isExecutable(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined
  const onPath = (env.PATH ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name)))
  return [...onPath, ...fixed].find(isExecutable)
}

/**
 * @returns path of a browser
 * @throws Error that says what to install
 */
export async function chromium() {
  const found = findChromium()
  if (found) return found
  if (process.env.CHROMIUM_PATH)
    throw new Error(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, which cannot be run.`)
  if (process.platform === 'linux' && process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get')) {
    console.log('Installing Chromium from the distribution (apt-get install chromium) …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run(['apt-get', ['update', '-qq']], { env, capture: true })
    const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium']
    const { code, output } = await run(['apt-get', install], { env, capture: true })
    if (code !== 0) console.error(output.trim())
  }
  const path = findChromium()
  if (path) return path
  throw new Error(
    'No Chromium for the end-to-end tests. Install one (Debian: apt-get install chromium) or name it: CHROMIUM_PATH=/path/to/chrome npm test',
  )
}

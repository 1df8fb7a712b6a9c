/** `npm test`: installs what is missing, then everything: gates, unit and component tests, end-to-end tests. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { check } from './lib/check.mjs'
import { buildConsole } from './lib/console-build.mjs'
import { installMissing } from './lib/install.mjs'
import { chromium, storeServer } from './lib/programs.mjs'
import { program, root, run, stop } from './lib/project.mjs'
import { playwrightCounts, settle, total } from './lib/report.mjs'

async function endToEnd(browser) {
  try {
    await buildConsole()
  } catch (error) {
    console.error(error.message)
    return { passed: 0, failed: 1 }
  }
  const report = join(root, '.tmp/playwright.json')
  mkdirSync(join(root, '.tmp'), { recursive: true })
  rmSync(report, { force: true })
  const { code } = await run(
    program('playwright', 'test', '--config', 'e2e/playwright.config.ts', '--reporter', 'list,json'),
    { env: { ...process.env, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  )
  return settle(code, playwrightCounts(report))
}

await installMissing()
const browser = await chromium().catch(error => stop(error.message))
process.env.STORE_SERVER_PATH = await storeServer().catch(error => stop(error.message))
const checked = await check({ everything: true })
const { passed, failed } = total([checked, await endToEnd(browser)])
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

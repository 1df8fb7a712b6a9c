/** `npm run check`: format, types, lint, boundaries, unused code and unit tests. */
import { check } from './lib/check.mjs'
import { installMissing } from './lib/install.mjs'
import { storeServer } from './lib/programs.mjs'
import { stop } from './lib/project.mjs'

await installMissing()
process.env.STORE_SERVER_PATH = await storeServer().catch(error => stop(error.message))
const { failed } = await check()
process.exitCode = failed > 0 ? 1 : 0

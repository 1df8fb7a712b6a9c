/** `npm run check`: format, types, lint, boundaries, unused code and unit tests, in under a minute. */
import { check } from './lib/check.mjs'
import { installMissing } from './lib/install.mjs'

await installMissing()
const { failed } = await check()
process.exitCode = failed > 0 ? 1 : 0

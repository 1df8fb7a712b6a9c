/** `npm run build`: builds the console, whether or not its sources have changed. */
import { buildConsole } from './lib/console-build.mjs'
import { installMissing } from './lib/install.mjs'
import { stop } from './lib/project.mjs'

await installMissing()
await buildConsole({ force: true }).catch(error => stop(error.message))

/** `npm start`: installs what is missing, builds what is stale, then runs the server on the project's own Node. */
import { join } from 'node:path'
import { buildConsole } from './lib/console-build.mjs'
import { installMissing } from './lib/install.mjs'
import { compileCache, handOver, ownNode, root, stop } from './lib/project.mjs'

await installMissing()
await buildConsole().catch(error => stop(error.message))
handOver([ownNode(), [join(root, 'apps/bff/src/main.ts')]], { env: { ...compileCache, ...process.env } })

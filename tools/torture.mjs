/** `npm run torture [-- kills [seed]]`: kills the core at random points under load, 200 times when no number is said. */
import { join } from 'node:path'
import { installMissing } from './lib/install.mjs'
import { handOver, ownNode, root } from './lib/project.mjs'

await installMissing()
handOver([ownNode(), [join(root, 'tools/torture/main.ts'), ...process.argv.slice(2)]])

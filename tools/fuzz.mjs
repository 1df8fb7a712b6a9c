/** `npm run fuzz [-- rounds [seed [only]]]`: calls every command with hostile values and looks at each answer, 20 rounds when
 *  no number is said; `only` is a pattern of names of commands. */
import { join } from 'node:path'
import { installMissing } from './lib/install.mjs'
import { handOver, ownNode, root } from './lib/project.mjs'

await installMissing()
handOver([ownNode(), [join(root, 'tools/fuzz/main.ts'), ...process.argv.slice(2)]])

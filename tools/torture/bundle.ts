import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../lib/project.mjs'

/** Puts server.ts and all of the project that it needs into one file: it is loaded once for each kill, and reading a
 *  thousand files takes longer than everything that is done between two kills.
 *  @returns folder with the file `server.js`, to be removed */
export async function bundleServer(): Promise<string> {
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  // inside node_modules, from where libraries are found
  const folder = mkdtempSync(join(cache, 'torture-'))
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: [/^@cloud\//, 'kysely'] },
    build: { ssr: join(import.meta.dirname, 'server.ts'), outDir: folder, minify: false, target: 'node24' },
  })
  return folder
}

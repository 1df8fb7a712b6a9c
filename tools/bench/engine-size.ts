/** Weighs the console's engine and all declarations: what one folder for each resource costs a browser. */
import { sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { root } from '../lib/project.mjs'

const src = ['apps', 'console', 'src', ''].join(sep)
const weighed = /^shared\/(?:engine|table|form)\/|^resources\/(?:index|[^/]+\/[^/]+)\.ts$/

/** @returns bytes of the minified modules of the engine and the declarations, gzipped; nothing that they import */
export async function engineBytes(): Promise<number> {
  const isWeighed = (id: string): boolean => {
    const at = id.indexOf(src)
    return at >= 0 && weighed.test(id.slice(at + src.length).replaceAll(sep, '/'))
  }
  const result = await build({
    root,
    logLevel: 'silent',
    plugins: [
      {
        name: 'engine-only',
        enforce: 'pre',
        async resolveId(source, importer) {
          if (source.endsWith('.css') || source.startsWith('virtual:')) return { id: source, external: true }
          const found = await this.resolve(source, importer, { skipSelf: true })
          return found && importer && !isWeighed(found.id) ? { id: source, external: true } : found
        },
      },
    ],
    build: {
      write: false,
      minify: true,
      // no library: what is built as one keeps its white space, and no browser is sent that
      rollupOptions: {
        preserveEntrySignatures: 'strict',
        input: [
          'resources/index.ts',
          'shared/engine/list/ListPage.tsx',
          'shared/engine/detail/DetailPage.tsx',
          'shared/engine/actions/ActionHost.tsx',
        ].map(file => `${root}/apps/console/src/${file}`),
      },
    },
  })
  const outputs = [result].flat().flatMap(one => ('output' in one ? one.output : []))
  return outputs.reduce((sum, one) => sum + (one.type === 'chunk' ? gzipSync(one.code).length : 0), 0)
}

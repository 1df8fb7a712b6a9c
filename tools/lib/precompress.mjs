/** Writes .br and .gz beside every file that a browser may ask for compressed, so that serving it costs nothing. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)
const text = /\.(js|css|html|json|svg|txt|webmanifest|wasm)$/
const SMALLEST_BYTES = 1024

async function* textFiles(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* textFiles(path)
    else if (text.test(entry.name)) yield path
  }
}

/** @returns number of files that now have compressed copies */
export async function precompress(folder) {
  const done = []
  for await (const path of textFiles(folder)) done.push(compress(path))
  return (await Promise.all(done)).filter(Boolean).length
}

async function compress(path) {
  const plain = await readFile(path)
  if (plain.length < SMALLEST_BYTES) return false
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
  await Promise.all([
    brotli(plain, quality).then(small => writeFile(`${path}.br`, small)),
    gzipped(plain, { level: constants.Z_BEST_COMPRESSION }).then(small => writeFile(`${path}.gz`, small)),
  ])
  return true
}

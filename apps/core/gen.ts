/** `npm run gen` makes these files of docs/ of what the core declares. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRegistry } from '#kernel/registry.ts'
import { resources } from '#resources/index.ts'
import { compatibility, labels } from './gen/compatibility.ts'

const docs = (name: string) => new URL(`../../docs/${name}`, import.meta.url)

/** Files by name, with what should stand in them and what does. */
export function generated(): { file: string; fresh: string; committed: string }[] {
  const texts = {
    'compatibility.md': compatibility(createRegistry(resources, {})),
    'differences.txt': labels(),
  }
  return Object.entries(texts).map(([file, fresh]) => ({ file, fresh, committed: current(file) }))
}

function current(file: string): string {
  try {
    return readFileSync(docs(file), 'utf8')
  } catch {
    return ''
  }
}

if (process.argv[1] === import.meta.filename) {
  for (const { file, fresh, committed } of generated()) {
    if (fresh !== committed) writeFileSync(docs(file), fresh)
    console.log(`docs/${file}: ${fresh.split('\n').length - 1} lines`)
  }
}
